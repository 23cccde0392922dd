import type { Estimate } from '../core/run-scores.ts';
import { type Interval, taskInterval } from '../core/statistics/interval.ts';
import { mean } from '../core/statistics/mean.ts';

/**
 * The mean of the tasks' scores with its two intervals; all null where there are no scores.
 *
 * @param draws how many independent draws of k samples there are, in all tasks together
 */
export function estimate(scores: readonly number[] | null, draws: number, suite: Interval | null): Estimate {
  if (scores === null) return { value: null, low: null, high: null, suiteLow: null, suiteHigh: null };
  return {
    value: mean(scores),
    ...taskInterval(scores, draws),
    suiteLow: suite?.low ?? null,
    suiteHigh: suite?.high ?? null,
  };
}
