import type { PassAtK } from '../../../core/run-scores.ts';
import type { RunSummary } from '../../../core/run-summary.ts';
import type { HtmlSample, HtmlTask } from '../html-report.ts';

/** A run that stands beside others. */
export interface ComparedSide {
  readonly path: string;
  readonly label: string;
  /** Absent for a baseline, which has counts only. */
  readonly summary: RunSummary | undefined;
  /** pass@k for every k that is drawn, in ascending order. */
  readonly curve: readonly PassAtK[];
}

/** A task with what each run made of it. */
export interface ComparedTask {
  readonly taskId: string;
  /** Its texts; absent where only baselines have it. */
  readonly task?: HtmlTask;
  /** In the order of the runs. */
  readonly runs: readonly ComparedSamples[];
}

/** What one run made of a task; n is 0 where it has no sample of it. */
export interface ComparedSamples {
  readonly n: number;
  readonly c: number;
  /** None of a baseline. */
  readonly samples: readonly HtmlSample[];
}
