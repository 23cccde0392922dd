import type { NAtK, PassAtK, RunScores, TaskScore } from '../core/run-scores.ts';
import { type CandidateCount, taskNAtK } from '../core/statistics/n-at-k.ts';
import { suiteNAtKInterval } from '../core/statistics/suite-interval.ts';
import { estimate } from './estimate.ts';

/**
 * Filtered pass@k for each k, and n@k for each n with every k that is larger. Of a task that shows no cases every sample is a candidate.
 *
 * @returns neither where no task shows cases: both would be pass@k under another name
 */
export function scoreFiltered(
  tasks: readonly TaskScore[],
  ks: readonly number[],
  submissions: readonly number[] = [],
): Pick<RunScores, 'filteredPassAtK' | 'nAtK'> {
  if (tasks.every(({ passedPublic }) => passedPublic === undefined)) return {};
  const counts = tasks
    .filter(({ n }) => n > 0)
    .map(({ n, c, passedPublic = n }): CandidateCount => ({ n, c, candidates: passedPublic }));
  const filteredPassAtK = ks.map((k) => filtered(counts, k));
  const pairs = submissions.flatMap((n) => ks.filter((k) => k > n).map((k) => [n, k] as const));
  return {
    filteredPassAtK,
    ...(pairs.length === 0 ? {} : { nAtK: pairs.map(([n, k]) => scoreNAtK(counts, n, k)) }),
  };
}

/** A task's samples together are one draw of what is filtered. */
function filtered(counts: readonly CandidateCount[], k: number): PassAtK {
  return {
    k,
    ...estimate(taskNAtK(counts, k, 'all'), counts.length, suiteNAtKInterval(counts, k, 'all')),
  };
}

function scoreNAtK(counts: readonly CandidateCount[], submissions: number, k: number): NAtK {
  const draws = counts.reduce((sum, { n }) => sum + Math.floor(n / k), 0);
  return {
    submissions,
    k,
    ...estimate(taskNAtK(counts, submissions, k), draws, suiteNAtKInterval(counts, submissions, k)),
  };
}
