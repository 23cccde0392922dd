import type { Grants } from './grants.ts';
import type { IsolationTier, Opening } from './isolation.ts';
import type { Language } from './language.ts';

/** Limits in force for every job that does not bring its own. */
export interface Limits {
  /** CPU time of guest and judge together. HumanEval's is 3,000 ms. */
  readonly timeLimitMs: number;
  /** How long a job may take while it uses no CPU (sleepers, deadlocks). */
  readonly wallLimitMs: number;
  /** Address space of the guest. */
  readonly memoryLimitMiB: number;
  /** What a program may write to stdout and stderr together. */
  readonly outputLimitKiB: number;
}

/** What the run manifest and `passk doctor` say about an executor. */
export interface ExecutorDescription {
  readonly language: Language;
  /** Path and version of the interpreter that runs the guests. */
  readonly interpreter: string;
  readonly interpreterVersion: string;
  /** TypeScript only: the compiler that checks types, or `off`. */
  readonly typeCheck?: string;
  /** Compiled languages only: how programs are compiled, as far as it decides verdicts. */
  readonly compilerFlags?: string;
  /** `split`: judge and guest are different processes. */
  readonly verdict: 'split';
  /** Names of the isolation layers in force, outermost first. */
  readonly layers: readonly string[];
  /** What they add up to. */
  readonly isolation: IsolationTier;
  /** Layers that passk has and this machine does not grant; absent where none is missing. */
  readonly missingLayers?: readonly string[];
  /** What programs can do for want of them; absent where nothing is open. */
  readonly leavesOpen?: readonly Opening[];
  /** Why they are missing, where it is not that the machine refuses them. */
  readonly missingBecause?: string;
  /** What programs may do besides computing; absent where nothing is granted. */
  readonly grants?: Grants;
}
