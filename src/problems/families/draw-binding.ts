import { BINDING_STEPS, type MakeStep } from './binding-steps.ts';
import { chooseInputs } from './choose-inputs.ts';
import { drawDifferent, drawIndexFrom } from './draw-index.ts';
import { type DrawnTask, exchanged, leftOut, type Mistake } from './recipe.ts';
import type { Step } from './step.ts';

const NAMES = [...'abcdefghkmnpqrstuvwxyz'];

/** A step for a variable that can be made for another one, too: with the same amounts, so that only the name is wrong. */
interface BoundStep {
  readonly name: string;
  readonly other: string;
  readonly bind: (name: string, other: string) => Step;
}

/**
 * A task of several whole numbers, each with a step of its own, so that what has to be done to which is all that is hard about it.
 * The results are returned in an order of their own.
 */
export function drawBinding(count: number, uniform: () => number): DrawnTask {
  const draw = drawIndexFrom(uniform);
  const variables = drawDifferent(NAMES, NAMES.length, draw).slice(0, count);
  const returned = drawDifferent(variables, count, draw);
  const bound = drawDifferent(variables, count, draw).map((name): BoundStep => {
    const others = variables.filter((candidate) => candidate !== name);
    const make = BINDING_STEPS[draw(BINDING_STEPS.length)] as MakeStep;
    const other = others[draw(others.length)] as string;
    const amounts = Array.from({ length: 4 }, () => uniform());
    return { name, other, bind: (first, second) => make(first, second, drawIndexFrom(replay(amounts))) };
  });
  const steps = bound.map(({ name, other, bind }) => bind(name, other));
  const mistakes = [...misbound(bound, steps), ...leftOut(steps), ...exchanged(steps)];
  const input = () => variables.map(() => draw(30) - 9);
  const edges = [variables.map(() => 0), variables.map((_, i) => i + 1)];
  const shape = { variables, returned, steps };
  return { type: 'number', ...shape, ...chooseInputs(shape, mistakes, edges, input) };
}

/** Two steps that follow each other, each on the other's variable. */
function misbound(bound: readonly BoundStep[], steps: readonly Step[]): readonly Mistake[] {
  return bound.slice(1).map((second, i) => {
    const first = bound[i] as BoundStep;
    const renamed = new Map([
      [first.name, second.name],
      [second.name, first.name],
    ]);
    const rename = (name: string) => renamed.get(name) ?? name;
    const wrong = [first, second].map(({ name, other, bind }) => bind(rename(name), rename(other)));
    return {
      label: `steps ${i + 1} and ${i + 2} change each other's variable`,
      steps: [...steps.slice(0, i), ...wrong, ...steps.slice(i + 2)],
    };
  });
}

function replay(values: readonly number[]): () => number {
  let next = 0;
  return () => values[next++ % values.length] as number;
}
