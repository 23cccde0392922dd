import { requirePositiveInteger } from '../../core/check-number.ts';
import { PasskError } from '../../core/errors.ts';
import type { Problem } from '../../core/problem.ts';
import { showsCases } from '../../core/tests/problem-tests.ts';
import { tagKeys, tagValues } from '../../problems/tag-values.ts';

/** What a run's scores are besides pass@k. */
export interface ScoreOptions {
  /**
   * The n of n@k, for every k that is larger: solved by n of k samples, of which only those are submitted that pass the cases which the
   * description shows. @default none
   */
  readonly submissions?: readonly number[];
  /** Break the scores down by tags of this form: `difficulty` for `difficulty:easy`, `tag` for tags without a key. @default none */
  readonly by?: readonly string[];
}

/**
 * The options as a manifest has them, each number and key once.
 *
 * @throws PasskError E_USAGE for what is no number of submissions, where no task shows cases, and for a key that no task has
 */
export function checkedScoreOptions(
  { submissions, by }: ScoreOptions,
  problems: readonly Problem[],
): ScoreOptions {
  for (const n of submissions ?? []) requirePositiveInteger('--submissions', n);
  if ((submissions ?? []).length > 0 && !problems.some(showsCases))
    throw new PasskError('E_USAGE', 'no task shows cases, by which to choose what is submitted', {
      field: '--submissions',
      expected: 'a suite of which some cases are public',
    });
  for (const key of by ?? []) requireKey(key, problems);
  return {
    ...(submissions === undefined ? {} : { submissions: [...new Set(submissions)].sort((a, b) => a - b) }),
    ...(by === undefined ? {} : { by: [...new Set(by)] }),
  };
}

function requireKey(key: string, problems: readonly Problem[]): void {
  if (problems.some((problem) => tagValues(problem, key).length > 0)) return;
  const keys = tagKeys(problems);
  throw new PasskError('E_USAGE', `no task has a tag ${JSON.stringify(`${key}:...`)}`, {
    field: '--by',
    expected: keys.length === 0 ? 'a suite with tags' : `${keys.join(', ')}, which the tasks have`,
  });
}

/**
 * Refuses submissions that no figure would come of.
 *
 * @throws PasskError E_USAGE
 */
export function requireLargerKs(submissions: readonly number[] = [], ks: readonly number[]): void {
  const most = Math.max(...ks);
  const n = submissions.find((each) => each >= most);
  if (n === undefined) return;
  throw new PasskError('E_USAGE', `${n} submissions of ${most} samples leave nothing to choose`, {
    field: '--submissions',
    expected: `a k of pass@k that is larger than ${n}`,
  });
}
