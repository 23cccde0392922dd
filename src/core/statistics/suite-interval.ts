import { INTERVAL_LEVEL, type Interval } from './interval.ts';
import { mean } from './mean.ts';
import { type CandidateCount, type Drawn, taskNAtK } from './n-at-k.ts';
import { largestNAtKStep, meanNAtKVariance } from './n-at-k-variance.ts';
import { normalQuantile } from './normal.ts';
import { meanPassAtK, type TaskCount } from './pass-at-k.ts';
import { largestStep, meanVariance, unseenEvents } from './pass-at-k-variance.ts';

/** How {@link suiteInterval} is made, for reports. */
export const SUITE_INTERVAL_METHOD = 'Wilson, over samples within tasks';

/**
 * Interval for the pass@k that this very suite would show if every task were sampled without end. It answers "how much of
 * this is the luck of the draw?": the tasks are fixed, and only their samples are random.
 *
 * It is Wilson's score interval with the effective sample size p(1-p)/V, where V is the unbiased variance within tasks.
 * Where hardly any task varied, V is at least what no event in all samples still allows.
 *
 * @returns null where pass@k is, and where some task has n < 2k: its variance has no unbiased estimate then.
 */
export function suiteInterval(
  tasks: readonly TaskCount[],
  k: number,
  level = INTERVAL_LEVEL,
): Interval | null {
  const p = meanPassAtK(tasks, k);
  const variance = meanVariance(tasks, k);
  if (p === null || variance === null) return null;
  return withinTasks(p, variance, largestStep(tasks, k), level);
}

/**
 * The same for n@k, and with `all` samples of each task for filtered pass@k.
 *
 * @returns null where n@k is, and for single samples
 */
export function suiteNAtKInterval(
  tasks: readonly CandidateCount[],
  submissions: number,
  k: Drawn,
  level = INTERVAL_LEVEL,
): Interval | null {
  const scores = taskNAtK(tasks, submissions, k);
  const variance = meanNAtKVariance(tasks, submissions, k);
  if (scores === null || variance === null) return null;
  return withinTasks(
    mean(scores),
    variance,
    largestNAtKStep(tasks, submissions, k, unseenEvents((1 + level) / 2)),
    level,
  );
}

/** @param step what one sample unlike all that were seen would change */
function withinTasks(p: number, variance: number, step: number, level: number): Interval {
  const z = normalQuantile((1 + level) / 2);
  const floor = (unseenEvents((1 + level) / 2) * step) / z;
  // At 0 and 1 Wilson's interval is z^2/(n + z^2) wide; this n makes it as wide as the floor.
  const square = p <= 0 || p >= 1 ? floor * z : (z * z * Math.max(variance, floor * floor)) / (p * (1 - p));
  const centre = (p + square / 2) / (1 + square);
  const half = Math.sqrt(square * p * (1 - p) + (square * square) / 4) / (1 + square);
  return { low: Math.max(0, Math.min(p, centre - half)), high: Math.min(1, Math.max(p, centre + half)) };
}
