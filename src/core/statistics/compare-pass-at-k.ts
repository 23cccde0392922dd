import { type TaskPair, taskDifferences } from '../task-pair.ts';
import { differenceMargin } from './difference-margin.ts';
import { INTERVAL_LEVEL, type Interval } from './interval.ts';
import { mean, sampleVariance } from './mean.ts';
import { meanPassAtK } from './pass-at-k.ts';
import { type PermutationOptions, type PermutationTest, permutationTest } from './permutation-test.ts';
import { studentT } from './student-t.ts';

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
  const below = differenceMargin(pairs, k, side);
  const above = differenceMargin(pairs.map(swap), k, side);
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
    suite: around(difference, below, above),
    tasks: around(difference, Math.max(below, betweenTasks), Math.max(above, betweenTasks)),
    test,
  };
}

function around(centre: number, below: number, above: number): Interval {
  return { low: Math.max(-1, centre - below), high: Math.min(1, centre + above) };
}

/** A margin above a difference is one below its opposite. */
function swap({ before, after }: TaskPair): TaskPair {
  return { before: after, after: before };
}
