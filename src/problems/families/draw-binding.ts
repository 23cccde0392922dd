import { uniformStream } from '../../core/seeded-random.ts';
import { BINDING_STEPS } from './binding-steps.ts';
import { chooseInputs } from './choose-inputs.ts';
import { exchanged, leftOut, type Mistake, type Recipe } from './recipe.ts';
import type { Step } from './step.ts';

const NAMES = 'abcdefghkmnpqrstuvwxyz';

/**
 * A task of several whole numbers, each with a step of its own, so that what has to be done to which is all that is hard about it.
 * The results are returned in an order of their own.
 */
export function drawBinding(count: number, index: number, seed: number): Recipe {
  for (let attempt = 0; ; attempt++) {
    const recipe = drawOnce(count, index, uniformStream(seed, 'binding', count, index, attempt));
    if (recipe.mistakes.filter(({ label }) => label.endsWith('left out')).length === count) return recipe;
  }
}

function drawOnce(count: number, index: number, uniform: () => number): Recipe {
  const draw = (bound: number) => Math.floor(uniform() * bound);
  const shuffled = <T>(items: readonly T[]): T[] => {
    const left = [...items];
    return items.map(() => left.splice(draw(left.length), 1)[0] as T);
  };
  const variables = shuffled([...NAMES]).slice(0, count);
  const returned = shuffled(variables);
  const makers = shuffled(variables).map((name) => {
    const others = variables.filter((other) => other !== name);
    const make = BINDING_STEPS[draw(BINDING_STEPS.length)] as (typeof BINDING_STEPS)[number];
    const other = others[draw(others.length)] as string;
    const constants = Array.from({ length: 4 }, () => uniform());
    // The same amounts for another variable: only the name is wrong.
    return { name, other, make: (wrong: string, second: string) => make(wrong, second, replayed(constants)) };
  });
  const steps = makers.map(({ name, other, make }) => make(name, other));
  const mistakes = [...misbound(makers, steps), ...leftOut(steps), ...exchanged(steps)];
  const input = () => variables.map(() => draw(30) - 9);
  const edges = [variables.map(() => 0), variables.map((_, i) => i + 1)];
  const shape = { variables, returned, steps };
  return {
    taskId: `binding/${count}/${index}`,
    tags: ['binding', 'numbers', `variables ${count}`],
    type: 'number',
    ...shape,
    ...chooseInputs(shape, mistakes, edges, input),
  };
}

/** Two steps that follow each other, each on the other's variable. */
function misbound(
  makers: readonly {
    readonly name: string;
    readonly other: string;
    make(name: string, other: string): Step;
  }[],
  steps: readonly Step[],
): readonly Mistake[] {
  return makers.slice(1).flatMap((second, i) => {
    const first = makers[i] as (typeof makers)[number];
    const swap = (name: string, avoid: string) => (name === avoid ? second.name : name);
    const wrong = [
      first.make(second.name, first.other === second.name ? first.name : first.other),
      second.make(first.name, swap(second.other, first.name)),
    ];
    return [
      {
        label: `steps ${i + 1} and ${i + 2} change each other's variable`,
        steps: [...steps.slice(0, i), ...wrong, ...steps.slice(i + 2)],
      },
    ];
  });
}

function replayed(constants: readonly number[]): (bound: number) => number {
  let next = 0;
  return (bound) => Math.floor((constants[next++ % constants.length] as number) * bound);
}
