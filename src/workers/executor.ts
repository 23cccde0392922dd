import type { ExecutionResult } from '../core/execution.ts';
import type { ExecutorDescription, Limits } from '../core/executor-description.ts';
import type { Problem } from '../core/problem.ts';

/** One program to be judged against one problem's test. */
export interface ExecutionJob {
  readonly problem: Problem;
  /** Complete source of the program: what the guest runs. */
  readonly program: string;
  /** CPU time limit in ms; replaces the executor's own. */
  readonly timeLimitMs?: number;
  /** Go on after an assertion, or a case, that fails, and count those that hold. Assertions in Python alone. @default false */
  readonly countAssertions?: boolean;
  /** Seed of what the test draws, a whole number from 0 up. The same one gives the same inputs. @default 0 */
  readonly testSeed?: number;
  /** The test comes from a caller, not from a suite: its judge is thrown away with the job. @default false */
  readonly ownJudge?: boolean;
  /** Ends a job of many cases between two of them: nobody waits for its result. */
  readonly signal?: AbortSignal;
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
