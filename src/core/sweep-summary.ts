import type { PassAtK } from './run-scores.ts';
import type { RunSummary } from './run-summary.ts';

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

/** The temperature with the highest pass@k. Chosen by the samples that it is measured on, so its figure is optimistic. */
export interface BestOfSweep extends PassAtK {
  readonly temperature: number;
}

/** The best temperature for each k; among equals the lowest. */
export function bestByK(runs: readonly SweptRun[]): readonly BestOfSweep[] {
  const best = new Map<number, BestOfSweep>();
  for (const { temperature, summary } of runs) {
    for (const score of summary.passAtK) {
      const known = best.get(score.k);
      if (score.value !== null && (known === undefined || score.value > (known.value ?? 0)))
        best.set(score.k, { temperature, ...score });
    }
  }
  return [...best.values()].sort((a, b) => a.k - b.k);
}

/** The same without the tasks whose verdicts can be wrong; empty where none is disputed. */
export function undisputedBestByK(runs: readonly SweptRun[]): readonly BestOfSweep[] {
  return bestByK(
    runs.flatMap(({ temperature, summary }) =>
      summary.undisputed === undefined
        ? []
        : [{ temperature, summary: { ...summary, passAtK: summary.undisputed.passAtK } }],
    ),
  );
}
