import type { ExtractionMode } from '../core/completion.ts';
import type { ContradictedTask } from '../core/contradicted-task.ts';
import type { ExecutionResult } from '../core/execution.ts';
import type { ExecutorDescription } from '../core/executor-description.ts';
import type { Language } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { OfficialRule } from '../core/tests/official-rule.ts';
import type { ProgramRunner } from '../workers/program-run.ts';
import type { GivenProblem } from './ad-hoc-problem.ts';
import type { RewardOptions } from './reward.ts';

/** One completion to be judged: against a task of the evaluator's, or against a problem that comes with it. */
export type CompletionToJudge =
  | { readonly taskId: string; readonly completion: string }
  | { readonly problem: GivenProblem; readonly completion: string };

/** Of {@link EvaluateOptions.seed}: 32 bits, what JavaScript's generator takes. */
export const LARGEST_SEED = 2 ** 32 - 1;

/** Options of one call; each replaces the evaluator's own. */
export interface EvaluateOptions {
  /** Ends the call: its promise rejects, its iterator throws. Programs under way are left to end by themselves. */
  readonly signal?: AbortSignal;
  readonly extraction?: ExtractionMode;
  readonly reward?: RewardOptions;
  /** Seed of what tests draw, a whole number from 0 up: another one, other inputs. @default 0 */
  readonly seed?: number;
  /**
   * Compare outputs and results as this grader does, which each result then says. Tests that make assertions of their own stay as they are.
   * @default as the tasks say
   */
  readonly compareAs?: OfficialRule;
  /** CPU time limit of each program, ms. */
  readonly timeLimitMs?: number;
}

/** What is said of one completion. */
export interface EvaluatedCompletion extends ExecutionResult {
  /** Its place in the call, from 0. */
  readonly index: number;
  readonly taskId: string;
  /** `null` where the harness failed: nobody knows what the program deserves. Never 0 for that. */
  readonly reward: number | null;
  /** Whose grader's rule decided; absent where the task's own comparison did. */
  readonly compareAs?: OfficialRule;
  /** The extraction rule that found the program, and what it changed; absent where programs are taken verbatim. */
  readonly rule?: string;
  readonly repairs?: readonly string[];
  /** The index of an equal program of the same call: this is its result. */
  readonly duplicateOf?: number;
}

/**
 * Results to come. Awaited, all of them in the order of the call; iterated, each as it ends. Nothing is run before one of the
 * two, and completions are taken from the call's source only as fast as results are taken from here.
 */
export interface Evaluations
  extends PromiseLike<readonly EvaluatedCompletion[]>,
    AsyncIterable<EvaluatedCompletion> {}

/** Judges completions, in memory alone, for as long as it is open. */
export interface Evaluator extends ProgramRunner {
  /** The tasks that completions can name, by id. */
  readonly problems: ReadonlyMap<string, Problem>;
  /** Tasks whose own solution fails their test, which the preflight found: their samples are `harness_error`. */
  readonly contradicted: readonly ContradictedTask[];
  /** How many completions of one call are under way at once. */
  readonly concurrency: number;
  /**
   * @throws PasskError (when awaited or iterated) E_INPUT for a task that nobody knows, E_USAGE for a reward that is none.
   * @example
   * const rewards = (await evaluator.evaluate(completions)).map(({ reward }) => reward);
   * for await (const { index, verdict } of evaluator.evaluate(completions)) console.log(index, verdict);
   */
  evaluate(
    completions: Iterable<CompletionToJudge> | AsyncIterable<CompletionToJudge>,
    options?: EvaluateOptions,
  ): Evaluations;
  /**
   * What runs the programs: interpreters, layers, isolation.
   *
   * @param languages those that are asked about. @default those of its problems
   */
  describe(languages?: Iterable<Language>): Promise<readonly ExecutorDescription[]>;
  /** Ends the workers. What is still open comes out as `harness_error`, its reward `null`. */
  close(): Promise<void>;
}
