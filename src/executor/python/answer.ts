import type { IsolationTier } from '../../core/isolation.ts';
import type { Report } from './frames.ts';

/** What the judge says of one program. `ended`: the guest went away, and only its wait status can tell how. */
export interface JudgeWord {
  readonly id: number;
  readonly verdict: string;
  readonly message?: string;
  readonly exception?: string;
  readonly program_line?: number | null;
  readonly test_line?: number;
  readonly test_text?: string;
  readonly last_call?: string;
  readonly last_result?: string;
  /** Bytes that the program had printed when it gave the answer that decided, if it may have gone on since. */
  readonly printed?: number;
}

/** The two halves of an answer. The word is missing when the supervisor ended the job itself. */
export interface WorkerAnswer {
  /** What held while the job ran. */
  readonly isolation: IsolationTier;
  readonly report: Report;
  readonly word: JudgeWord | undefined;
}
