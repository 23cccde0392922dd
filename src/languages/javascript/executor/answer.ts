import type { IsolationTier } from '../../../core/isolation.ts';
import type { JudgeWord as AnyJudgeWord } from '../../../workers/judge-word.ts';

/** What a worker says of itself when it is ready. */
export interface WorkerHello {
  readonly executable: string;
  readonly version: string;
  readonly layers: readonly string[];
}

/** What JavaScript's judge says of one program. */
export interface JudgeWord extends AnyJudgeWord {
  readonly id: number;
  /** The test is over and this is its verdict; what follows is evidence, on no clock. */
  readonly over?: string;
  /** The beginning of what the program printed, and its length in all. */
  readonly output?: readonly [string, number];
}

/** How a guest host ended. */
export interface HostEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
  /** passk killed it itself, because it had left its judge alone. */
  readonly isOurs: boolean;
}

/** What a worker found out about one job. */
export interface WorkerAnswer {
  /** What held while the job ran, and what it adds up to. */
  readonly layers: readonly string[];
  readonly isolation: IsolationTier;
  /** Who ended the job: the judge, or the watch over its CPU time, or over its time without any. */
  readonly endedBy: 'judge' | 'cpu' | 'idle';
  readonly word: JudgeWord | undefined;
  /** Set where the word is that the guest ended. */
  readonly hostEnd: HostEnd | undefined;
  readonly cpuMs: number;
  readonly wallMs: number;
  readonly maxRssKiB: number | undefined;
}
