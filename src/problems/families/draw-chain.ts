import { uniformStream } from '../../core/seeded-random.ts';
import { chooseInputs } from './choose-inputs.ts';
import { LIST_STEPS } from './list-steps.ts';
import { exchanged, leftOut, type Recipe } from './recipe.ts';
import type { ChainStep, Step, Value } from './step.ts';
import { STRING_STEPS } from './string-steps.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CHARACTERS = `${LETTERS}0123456789    aeiou`;

type DrawIndex = (bound: number) => number;

/**
 * A task of `length` steps, one after the other on one text or one list. No step comes twice, and none can be left out without a
 * difference: a chain whose last step undoes the one before it would be shorter than it looks.
 */
export function drawChain(length: number, index: number, seed: number): Recipe {
  for (let attempt = 0; ; attempt++) {
    const uniform = uniformStream(seed, 'chain', length, index, attempt);
    const draw: DrawIndex = (bound) => Math.floor(uniform() * bound);
    const recipe = draw(2) === 0 ? textChain(length, index, draw) : listChain(length, index, draw);
    if (recipe.mistakes.filter(({ label }) => label.endsWith('left out')).length === length) return recipe;
  }
}

function textChain(length: number, index: number, draw: DrawIndex): Recipe {
  const characters = (size: number) =>
    Array.from({ length: size }, () => CHARACTERS[draw(CHARACTERS.length)]).join('');
  const edges = ['', characters(1), 'aa', '  Ab 10'].map((text) => [text]);
  const steps = chooseSteps(STRING_STEPS, 'text', length, draw);
  return chain('text', steps, length, index, edges, () => [characters(4 + draw(9))]);
}

function listChain(length: number, index: number, draw: DrawIndex): Recipe {
  const numbers = (size: number) => Array.from({ length: size }, () => draw(25) - 9);
  const edges = [[], [draw(9) + 1], [-2, -2], [0, 3, -3, 3]].map((list) => [list]);
  const steps = chooseSteps(LIST_STEPS, 'numbers', length, draw);
  return chain('numbers', steps, length, index, edges, () => [numbers(3 + draw(6))]);
}

function chain(
  type: 'text' | 'numbers',
  steps: readonly Step[],
  length: number,
  index: number,
  edges: readonly (readonly Value[])[],
  drawInput: () => readonly Value[],
): Recipe {
  const shape = { variables: [type], returned: [type], steps };
  const mistakes = [...leftOut(steps), ...exchanged(steps)];
  return {
    taskId: `chain/${length}/${index}`,
    tags: ['chain', type === 'text' ? 'strings' : 'lists', `length ${length}`],
    type,
    ...shape,
    ...chooseInputs(shape, mistakes, edges, drawInput),
  };
}

/** Different ones, in random order. */
function chooseSteps<T extends Value>(
  all: readonly ChainStep<T>[],
  name: string,
  length: number,
  draw: DrawIndex,
): readonly Step[] {
  const left = [...all];
  return Array.from({ length }, () => {
    const [{ change, ...step }] = left.splice(draw(left.length), 1) as [ChainStep<T>];
    return { ...step, apply: (variables) => variables.set(name, change(variables.get(name) as T)) };
  });
}
