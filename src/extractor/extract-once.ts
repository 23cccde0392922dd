import { type Completion, sampleKey } from '../core/completion.ts';
import type { Problem } from '../core/problem.ts';
import type { Extract, Extracted } from './extract-by.ts';

/**
 * Remembers what was found in each sample, for what parses every answer is a good part of what a run costs.
 *
 * @param most samples; a run that has more is too large to be remembered, and nothing of it is
 */
export function extractOnce(extract: Extract, most: number): Extract {
  const known = new Map<string, Extracted>();
  let isTooLarge = false;
  return (problem: Problem, completion: Completion) => {
    if (isTooLarge) return extract(problem, completion);
    const key = sampleKey(completion);
    const found = known.get(key) ?? extract(problem, completion);
    known.set(key, found);
    if (known.size > most) {
      isTooLarge = true;
      known.clear();
    }
    return found;
  };
}
