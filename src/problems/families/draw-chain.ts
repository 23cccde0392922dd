import { chooseInputs } from './choose-inputs.ts';
import { type DrawIndex, drawDifferent, drawIndexFrom } from './draw-index.ts';
import { LIST_STEPS } from './list-steps.ts';
import { type DrawnTask, exchanged, leftOut } from './recipe.ts';
import type { ChainStep, Step, Value } from './step.ts';
import { STRING_STEPS } from './string-steps.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CHARACTERS = `${LETTERS}0123456789    aeiou`;

/** A task of `length` steps, one after the other on one text or one list; none comes twice. */
export function drawChain(length: number, uniform: () => number): DrawnTask {
  const draw = drawIndexFrom(uniform);
  return draw(2) === 0 ? textChain(length, draw) : listChain(length, draw);
}

function textChain(length: number, draw: DrawIndex): DrawnTask {
  const characters = (size: number) =>
    Array.from({ length: size }, () => CHARACTERS[draw(CHARACTERS.length)]).join('');
  const edges = ['', characters(1), 'aa', '  Ab 10'].map((text) => [text]);
  const steps = chooseSteps(STRING_STEPS, 'text', length, draw);
  return chain('text', steps, edges, () => [characters(4 + draw(9))]);
}

function listChain(length: number, draw: DrawIndex): DrawnTask {
  const numbers = (size: number) => Array.from({ length: size }, () => draw(25) - 9);
  const edges = [[], [draw(9) + 1], [-2, -2], [0, 3, -3, 3]].map((list) => [list]);
  const steps = chooseSteps(LIST_STEPS, 'numbers', length, draw);
  return chain('numbers', steps, edges, () => [numbers(3 + draw(6))]);
}

function chain(
  type: 'text' | 'numbers',
  steps: readonly Step[],
  edges: readonly (readonly Value[])[],
  drawInput: () => readonly Value[],
): DrawnTask {
  const shape = { variables: [type], returned: [type], steps };
  const mistakes = [...leftOut(steps), ...exchanged(steps)];
  return { type, ...shape, ...chooseInputs(shape, mistakes, edges, drawInput) };
}

function chooseSteps<T extends Value>(
  all: readonly ChainStep<T>[],
  name: string,
  length: number,
  draw: DrawIndex,
): readonly Step[] {
  return drawDifferent(all, length, draw).map(({ change, ...step }) => ({
    ...step,
    apply: (variables) => variables.set(name, change(variables.get(name) as T)),
  }));
}
