import type { PassAtK } from './run-scores.ts';
import type { RunSummary } from './run-summary.ts';
import { INTERVAL_LEVEL, taskInterval } from './statistics/interval.ts';
import { type TaskCount, taskScores } from './statistics/pass-at-k.ts';
import { suiteInterval } from './statistics/suite-interval.ts';

/** What a sweep over temperatures came to. */
export interface SweepSummary {
  readonly sweepId: string;
  /** The sweep's directory, as the user may type it. */
  readonly sweepPath: string;
  /** In ascending order of temperature. */
  readonly runs: readonly SweptRun[];
  /** By k; none for a k that no run has enough samples for. */
  readonly best: readonly BestOfSweep[];
}

export interface SweptRun {
  readonly temperature: number;
  readonly summary: RunSummary;
}

/**
 * The temperature with the highest pass@k. Chosen by the samples that it is measured on, so its figure is optimistic. Its
 * intervals hold after the choice: each is one of as many as temperatures were compared, at the level that makes all of them
 * hold together (Bonferroni), so the one that is looked at holds too.
 */
export interface BestOfSweep extends PassAtK {
  readonly temperature: number;
}

/** Scores that are compared, and the tasks that they are over. */
interface ComparedScores {
  readonly temperature: number;
  readonly passAtK: readonly PassAtK[];
  readonly tasks: readonly TaskCount[];
}

/** The best temperature for each k; among equals the lowest. */
export function bestByK(runs: readonly SweptRun[]): readonly BestOfSweep[] {
  return bestOf(
    runs.map(({ temperature, summary: { passAtK, tasks } }) => ({ temperature, passAtK, tasks })),
  );
}

/** The same without the tasks whose verdicts can be wrong; empty where none is disputed. */
export function undisputedBestByK(runs: readonly SweptRun[]): readonly BestOfSweep[] {
  return bestOf(
    runs.flatMap(({ temperature, summary: { undisputed, tasks, knownDefects = [] } }) => {
      if (undisputed === undefined) return [];
      const disputed = new Set(knownDefects.filter((one) => one.disputed).map(({ taskId }) => taskId));
      const left = tasks.filter(({ taskId }) => !disputed.has(taskId));
      return [{ temperature, passAtK: undisputed.passAtK, tasks: left }];
    }),
  );
}

function bestOf(compared: readonly ComparedScores[]): readonly BestOfSweep[] {
  const ks = new Set(compared.flatMap(({ passAtK }) => passAtK.map(({ k }) => k)));
  return [...ks]
    .sort((a, b) => a - b)
    .flatMap((k) => {
      const scored = compared.flatMap(({ temperature, passAtK, tasks }) => {
        const score = passAtK.find((one) => one.k === k);
        const value = score?.value ?? null;
        return score === undefined || value === null ? [] : [{ temperature, score, value, tasks }];
      });
      const [first] = scored;
      if (first === undefined) return [];
      const best = scored.reduce((a, b) => (b.value > a.value ? b : a), first);
      const level = 1 - (1 - INTERVAL_LEVEL) / scored.length;
      return [{ temperature: best.temperature, ...best.score, ...intervalsOf(best.tasks, k, level) }];
    });
}

function intervalsOf(tasks: readonly TaskCount[], k: number, level: number) {
  const counted = tasks.filter(({ n }) => n > 0);
  const scores = taskScores(counted, k);
  if (scores === null) return {};
  const draws = counted.reduce((sum, { n }) => sum + Math.floor(n / k), 0);
  const suite = suiteInterval(counted, k, level);
  return {
    ...taskInterval(scores, draws, level),
    suiteLow: suite?.low ?? null,
    suiteHigh: suite?.high ?? null,
  };
}
