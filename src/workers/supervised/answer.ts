import type { IsolationTier } from '../../core/isolation.ts';
import { type JudgeWord as AnyJudgeWord, readJudgeWord } from '../judge-word.ts';
import type { Report } from './report.ts';

/** What the judge of a supervised guest says of one program. */
export interface JudgeWord extends AnyJudgeWord {
  /** Bytes that the program had printed when it gave the answer that decided, if it may have gone on since. */
  readonly printed?: number;
  /** How many assertions hold, and of how many; where they were counted and can be told. */
  readonly assertions?: readonly [passed: number, total: number];
}

/** The word in `json`; undefined where it is none. */
export function readWord(json: string): JudgeWord | undefined {
  const word = readJudgeWord(json);
  if (word === undefined) return undefined;
  const { printed, assertions, ...rest } = word;
  return {
    ...rest,
    ...(typeof printed === 'number' ? { printed } : {}),
    ...(isCount(assertions) ? { assertions } : {}),
  };
}

function isCount(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length === 2 && value.every((item) => Number.isSafeInteger(item));
}

/** The two halves of an answer. The word is missing when the supervisor ended the job itself. */
export interface SupervisedAnswer<Word> {
  /** What held while the job ran. */
  readonly isolation: IsolationTier;
  /** Whether a program could have sent a signal: nothing kept it from that. */
  readonly maySignal: boolean;
  readonly report: Report;
  readonly word: Word | undefined;
}

/** Of a job that was judged, or of a whole program. */
export type WorkerAnswer = SupervisedAnswer<JudgeWord>;

/** In place of a judge's word where there is no judge: only how it ended tells. */
export const ENDED: JudgeWord = { verdict: 'ended' };
