import { INTERVAL_LEVEL, type Interval } from './interval.ts';
import { mean, sampleVariance } from './mean.ts';
import { normalQuantile } from './normal.ts';
import { meanPassAtK } from './pass-at-k.ts';
import { largestStep, meanVariance, unseenEvents } from './pass-at-k-variance.ts';
import { type PermutationOptions, type PermutationTest, permutationTest } from './permutation-test.ts';
import { studentT } from './student-t.ts';
import { type TaskPair, taskDifferences } from './task-pair.ts';

/** pass@k of two runs over the same tasks. */
export interface PassAtKComparison {
  readonly k: number;
  readonly before: number;
  readonly after: number;
  readonly difference: number;
  /** Of the difference on this very suite, if both models were sampled again. */
  readonly suite: Interval;
  /** Of the difference on tasks like these. */
  readonly tasks: Interval;
  readonly test: PermutationTest;
}

/**
 * Compares two runs task by task.
 *
 * @returns null where some task has n < k in either run.
 */
export function comparePassAtK(
  pairs: readonly TaskPair[],
  k: number,
  options: PermutationOptions & { readonly level?: number } = {},
): PassAtKComparison | null {
  const { level = INTERVAL_LEVEL } = options;
  const differences = taskDifferences(pairs, k);
  const test = permutationTest(pairs, k, options);
  if (differences === null || test === null) return null;
  const difference = mean(differences);
  const side = (1 + level) / 2;
  const withinTasks = differenceMargin(pairs, k, side, () => test.variance);
  const count = differences.length;
  const betweenTasks =
    count < 2 ? 1 : studentT(level, count - 1) * Math.sqrt(sampleVariance(differences) / count);
  return {
    k,
    before: meanPassAtK(
      pairs.map(({ before }) => before),
      k,
    ) as number,
    after: meanPassAtK(
      pairs.map(({ after }) => after),
      k,
    ) as number,
    difference,
    suite: around(difference, withinTasks),
    tasks: around(difference, Math.max(withinTasks, betweenTasks)),
    test,
  };
}

/**
 * How far below the observed difference the true one may lie on this suite, with this one-sided confidence.
 *
 * The variance is the unbiased one within tasks where both runs have n >= 2k, and otherwise that of the permutation test,
 * which needs only n >= k in each and is the larger of the two if some tasks rose and others fell.
 *
 * @param permutationVariance asked only where it is needed
 */
export function differenceMargin(
  pairs: readonly TaskPair[],
  k: number,
  confidence: number,
  permutationVariance: () => number,
): number {
  const before = pairs.map((pair) => pair.before);
  const after = pairs.map((pair) => pair.after);
  const old = meanVariance(before, k);
  const now = meanVariance(after, k);
  const variance = old === null || now === null ? permutationVariance() : old + now;
  const step = Math.max(largestStep(before, k), largestStep(after, k));
  return Math.max(normalQuantile(confidence) * Math.sqrt(variance), unseenEvents(confidence) * step);
}

function around(centre: number, half: number): Interval {
  return { low: Math.max(-1, centre - half), high: Math.min(1, centre + half) };
}
