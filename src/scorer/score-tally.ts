import type { PassAtK, RunScores, TaskScore } from '../core/run-scores.ts';
import { taskScores } from '../core/statistics/pass-at-k.ts';
import { suiteInterval } from '../core/statistics/suite-interval.ts';
import { estimate } from './estimate.ts';
import { scoreFiltered } from './score-filtered.ts';
import type { Tally } from './tally.ts';

/**
 * The scores of a run: pass@k over the tasks that have scored samples, each with its intervals, and where tasks show cases the same of
 * the samples that pass them.
 *
 * @param ks the k of pass@k, each a positive integer
 * @param submissions the n of n@k, for every k that is larger. @default none
 */
export function scoreTally(
  tally: Tally,
  ks: readonly number[],
  submissions: readonly number[] = [],
): RunScores {
  const tasks = tally.tasks();
  const verdicts = tally.verdicts();
  return {
    passAtK: scoreTasks(tasks, ks),
    ...scoreFiltered(tasks, ks, submissions),
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
  const draws = tasks.reduce((sum, { n }) => sum + Math.floor(n / k), 0);
  return { k, ...estimate(taskScores(tasks, k), draws, suiteInterval(tasks, k)) };
}
