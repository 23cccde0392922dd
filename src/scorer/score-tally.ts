import type { PassAtK, RunScores, TaskScore } from '../core/run-scores.ts';
import { taskInterval } from '../core/statistics/interval.ts';
import { mean } from '../core/statistics/mean.ts';
import { taskScores } from '../core/statistics/pass-at-k.ts';
import { suiteInterval } from '../core/statistics/suite-interval.ts';
import type { Tally } from './tally.ts';

/**
 * The scores of a run: pass@k over the tasks that have scored samples, each with its intervals.
 *
 * @param ks the k of pass@k, each a positive integer
 */
export function scoreTally(tally: Tally, ks: readonly number[]): RunScores {
  const tasks = tally.tasks();
  const verdicts = tally.verdicts();
  return {
    passAtK: scoreTasks(tasks, ks),
    samples: Object.values(verdicts).reduce((sum, count) => sum + count, 0),
    verdicts,
    tasks,
    executed: tally.executed,
    deduplicated: tally.deduplicated,
  };
}

/** pass@k for each k with its two intervals, over the tasks that have scored samples. */
export function scoreTasks(tasks: readonly TaskScore[], ks: readonly number[]): readonly PassAtK[] {
  const scored = tasks.filter(({ n }) => n > 0);
  return ks.map((k) => scorePassAtK(scored, k));
}

function scorePassAtK(tasks: readonly TaskScore[], k: number): PassAtK {
  const scores = taskScores(tasks, k);
  if (scores === null) return { k, value: null, low: null, high: null, suiteLow: null, suiteHigh: null };
  const value = mean(scores);
  const draws = tasks.reduce((sum, { n }) => sum + Math.floor(n / k), 0);
  const suite = suiteInterval(tasks, k);
  return {
    k,
    value,
    ...taskInterval(scores, draws),
    suiteLow: suite?.low ?? null,
    suiteHigh: suite?.high ?? null,
  };
}
