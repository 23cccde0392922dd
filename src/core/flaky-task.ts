import type { Verdict } from './verdict.ts';

/** A task of which some program did not get the same verdict each time that it was run. */
export interface FlakyTask {
  readonly taskId: string;
  /** Distinct programs that did so. */
  readonly programs: number;
  /** All verdicts that these programs got. */
  readonly verdicts: readonly Verdict[];
}
