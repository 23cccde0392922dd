import type { ExecutionResult } from '../core/execution.ts';
import type { Problem } from '../core/problem.ts';

/** One program to be judged against one problem's test. */
export interface ExecutionJob {
  readonly problem: Problem;
  /** Complete source of the program: what the guest runs. */
  readonly program: string;
  /** CPU time limit in ms; replaces the executor's own. */
  readonly timeLimitMs?: number;
}

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
  readonly language: Problem['language'];
  /** Path and version of the interpreter that runs the guests. */
  readonly interpreter: string;
  readonly interpreterVersion: string;
  /** `split`: judge and guest are different processes. */
  readonly verdict: 'split';
  /** Names of the isolation layers in force, outermost first. */
  readonly layers: readonly string[];
}

/**
 * The port between scoring and running code. Adapters keep their own workers warm, take any number of jobs at once,
 * and answer every one: with a verdict, or with `harness_error` when the harness itself failed.
 */
export interface Executor {
  readonly limits: Limits;
  /** How many jobs keep every worker busy; more only queue. */
  readonly concurrency: number;
  /** Starts the workers if need be and says what they are. */
  describe(): Promise<ExecutorDescription>;
  execute(job: ExecutionJob): Promise<ExecutionResult>;
  /** Kills every worker and everything that they started; jobs still open end as `harness_error`. */
  close(): Promise<void>;
}
