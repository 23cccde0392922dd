import { uniformStream } from '../../core/statistics/seeded-random.ts';
import { drawBinding } from './draw-binding.ts';
import { drawChain } from './draw-chain.ts';
import { FAMILIES, type FamilySpec } from './family-spec.ts';
import type { DrawnTask, Recipe } from './recipe.ts';

const DRAW = { chain: drawChain, binding: drawBinding } as const;
const SUBJECTS = { text: 'strings', numbers: 'lists', number: 'numbers' } as const;

/**
 * A task of a family. One in which a step can be left out without a difference is drawn again: a chain whose last step undoes the one
 * before it would be shorter than it looks.
 */
export function drawTask(
  { family, seed }: Pick<FamilySpec, 'family' | 'seed'>,
  size: number,
  index: number,
): Recipe {
  for (let attempt = 0; ; attempt++) {
    const drawn = DRAW[family](size, uniformStream(seed, family, size, index, attempt));
    if (!everyStepMatters(drawn)) continue;
    const tags = [family, SUBJECTS[drawn.type], `${FAMILIES[family].measure} ${size}`];
    return { taskId: `${family}/${size}/${index}`, tags, ...drawn };
  }
}

/** Only a mistake that leaves a step out has fewer of them. */
function everyStepMatters({ steps, mistakes }: DrawnTask): boolean {
  return mistakes.filter((mistake) => mistake.steps.length < steps.length).length === steps.length;
}
