import type { VerdictCounts } from './verdict.ts';

/** pass@k of a run with its intervals; all null where some task has fewer than k samples. */
export interface PassAtK {
  readonly k: number;
  readonly value: number | null;
  /** Interval for tasks like these. */
  readonly low: number | null;
  readonly high: number | null;
  /** Interval for this very suite, sampled again; null also where some task has fewer than 2k samples. */
  readonly suiteLow: number | null;
  readonly suiteHigh: number | null;
}

/** One task's line in a report. */
export interface TaskScore {
  readonly taskId: string;
  readonly n: number;
  readonly c: number;
  readonly verdicts: VerdictCounts;
}

/** What `executions.jsonl` amounts to. */
export interface RunScores {
  readonly passAtK: readonly PassAtK[];
  /** Samples in all tasks, those that only met a harness error included. */
  readonly samples: number;
  readonly verdicts: VerdictCounts;
  /** Every task of the run, also those without a scored sample, which no mean includes. */
  readonly tasks: readonly TaskScore[];
  /** Programs that were run. */
  readonly executed: number;
  /** Samples whose program had been run for an earlier sample. */
  readonly deduplicated: number;
}
