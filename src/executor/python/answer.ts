import type { IsolationTier } from '../../core/isolation.ts';
import type { JudgeWord as AnyJudgeWord } from '../judge-word.ts';
import type { Report } from './frames.ts';

/** What Python's judge says of one program. */
export interface JudgeWord extends AnyJudgeWord {
  /** Bytes that the program had printed when it gave the answer that decided, if it may have gone on since. */
  readonly printed?: number;
  /** How many assertions hold, and of how many; where they were counted and can be told. */
  readonly assertions?: readonly [passed: number, total: number];
}

/** The two halves of an answer. The word is missing when the supervisor ended the job itself. */
export interface WorkerAnswer {
  /** What held while the job ran. */
  readonly isolation: IsolationTier;
  readonly report: Report;
  readonly word: JudgeWord | undefined;
}
