import { isSameFor, type Mistake, type Recipe } from './recipe.ts';
import type { Value } from './step.ts';

/** Inputs of a test: enough that a wrong program can't pass by luck, few enough to be read. */
const INPUTS = 12;
/** How often an input is drawn to tell a mistake from the right steps, before both count as the same. */
const TRIES = 60;

/** What a test tries, and the mistakes that it finds; those that no input shows are left out. */
export function chooseInputs(
  shape: Pick<Recipe, 'variables' | 'returned' | 'steps'>,
  mistakes: readonly Mistake[],
  edges: readonly (readonly Value[])[],
  draw: () => readonly Value[],
): Pick<Recipe, 'inputs' | 'mistakes'> {
  const inputs = [draw(), ...edges];
  const { steps } = shape;
  const shows = (mistake: Mistake, input: readonly Value[]) => !isSameFor(steps, mistake.steps, shape, input);
  const found = mistakes.filter((mistake) => {
    if (inputs.some((input) => shows(mistake, input))) return true;
    for (let i = 0; i < TRIES; i++) {
      const input = draw();
      if (!shows(mistake, input)) continue;
      inputs.push(input);
      return true;
    }
    return false;
  });
  while (inputs.length < INPUTS) inputs.push(draw());
  return { inputs, mistakes: found };
}
