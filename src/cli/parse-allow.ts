import { badValue } from '../core/check-number.ts';
import type { Condition } from '../store/pair-tasks.ts';
import { parseList } from './parse-list.ts';

const CONDITIONS: readonly Condition[] = ['suite', 'limits', 'judge'];

/**
 * What `--allow` lets differ between two runs.
 *
 * @throws PasskError E_USAGE for a word that is no condition: a slip would let nothing differ, and say so far from here
 */
export function parseAllow(text: string | undefined): readonly Condition[] {
  return parseList('--allow', text).map((word) => {
    const condition = CONDITIONS.find((each) => each === word);
    if (condition === undefined) throw badValue('--allow', JSON.stringify(word), CONDITIONS.join(', '));
    return condition;
  });
}
