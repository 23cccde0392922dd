import { mean, sampleVariance } from './mean.ts';
import { studentT } from './student-t.ts';

/** A two-sided confidence interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The level of every interval that passk shows. */
export const INTERVAL_LEVEL = 0.95;

/** What every interval that passk shows was taken over, for reports. */
export const INTERVAL_METHOD = 'Wilson, over tasks as clusters';

/**
 * Interval for the mean of the tasks' pass@k. It answers "how would the model do on tasks like these?": the tasks are the
 * random sample, and the samples of one task are no independent evidence about another.
 *
 * It is Wilson's score interval (1927) with the effective sample size of a cluster sample (Korn and Graubard 1998),
 * n_eff = p(1-p) / (s^2/T), and Student's t with T-1 degrees of freedom. Unlike a bootstrap or mean +- 2 s it stays honest
 * at the ends: 20 of 20 tasks solved gives [0.82, 1] and not [1, 1]. Where the tasks do not differ at all they count as T
 * observations if p is 0 or 1, and as `draws` otherwise.
 *
 * @param scores pass@k of each task, in [0, 1]
 * @param draws how many independent draws of k samples the run holds at most; n_eff is never larger
 */
export function taskInterval(scores: readonly number[], draws: number, level = INTERVAL_LEVEL): Interval {
  const tasks = scores.length;
  if (tasks === 0) return { low: 0, high: 1 };
  const p = mean(scores);
  const most = Math.max(tasks, draws);
  const n =
    tasks === 1 || p <= 0 || p >= 1 ? tasks : Math.min(most, (p * (1 - p) * tasks) / sampleVariance(scores));
  const t = studentT(level, Math.max(1, tasks - 1));
  const square = (t * t) / n;
  const centre = (p + square / 2) / (1 + square);
  const half = Math.sqrt(square * p * (1 - p) + (square * square) / 4) / (1 + square);
  return { low: Math.max(0, Math.min(p, centre - half)), high: Math.min(1, Math.max(p, centre + half)) };
}
