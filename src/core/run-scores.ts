import type { VerdictCounts } from './verdict.ts';

/** A figure of a run with its intervals; all null where some task has too few samples. */
export interface Estimate {
  readonly value: number | null;
  /** Interval for tasks like these. */
  readonly low: number | null;
  readonly high: number | null;
  /** Interval for this very suite, sampled again. Of pass@k also null where some task has fewer than 2k samples. */
  readonly suiteLow: number | null;
  readonly suiteHigh: number | null;
}

/** pass@k of a run, raw or filtered. */
export interface PassAtK extends Estimate {
  readonly k: number;
}

/** n@k of a run: solved by `submissions` of k samples, of which only those are submitted that pass the public cases. */
export interface NAtK extends Estimate {
  readonly submissions: number;
  readonly k: number;
}

/** One task's line in a report. */
export interface TaskScore {
  readonly taskId: string;
  readonly n: number;
  readonly c: number;
  /** Of n, those that pass the cases which the description shows; absent where it shows none. */
  readonly passedPublic?: number;
  readonly verdicts: VerdictCounts;
}

/** What `executions.jsonl` amounts to. */
export interface RunScores {
  readonly passAtK: readonly PassAtK[];
  /** pass@k among the samples that pass the public cases, by all samples of a task; absent where no task shows cases. */
  readonly filteredPassAtK?: readonly PassAtK[];
  /** Absent where it was not asked for, and where no task shows cases. */
  readonly nAtK?: readonly NAtK[];
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
