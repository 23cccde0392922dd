import type { ExtractionMode } from '../core/completion.ts';
import type { ContradictedTask } from '../core/contradicted-task.ts';
import { PasskError } from '../core/errors.ts';
import type { Problem, Suite } from '../core/problem.ts';
import { isShared } from '../core/tests/problem-tests.ts';
import { autoTimeLimits } from '../executor/auto-time-limit.ts';
import { type AnyLanguageExecutor, createExecutor } from '../executor/create-executor.ts';
import { preflight } from '../executor/preflight.ts';
import type { ExecutorOptions } from '../languages/executor-options.ts';
import { DEFAULT_LANGUAGE } from '../languages/languages.ts';
import { loadSuite } from '../problems/load-suite.ts';
import { refuseUnfit } from '../workers/limits.ts';
import { createAdHocProblems } from './ad-hoc-problem.ts';
import { createCompletionJudge } from './completion-judge.ts';
import { type EvaluatedCompletion, type EvaluateOptions, type Evaluator, LARGEST_SEED } from './evaluator.ts';
import { inAnyOrder } from './in-any-order.ts';
import { checkReward, type RewardOptions } from './reward.ts';

export interface EvaluatorOptions extends ExecutorOptions {
  /** A suite, its name, or the path of a file of problems. Leave it out where all problems come with the calls. */
  readonly suite?: Suite | string;
  /** More tasks, or all of them. */
  readonly problems?: readonly Problem[];
  /** How a program is found in a completion. @default 'auto' */
  readonly extraction?: ExtractionMode;
  /** @default 1 for `passed`, 0 for all else, null for `harness_error` */
  readonly reward?: RewardOptions;
  /** `auto`: a limit a task from its canonical solution; needs the preflight. @default 'fixed' */
  readonly timeLimit?: 'fixed' | 'auto';
  /** Run programs of known outcome and every canonical solution first. @default true */
  readonly preflight?: boolean;
  /** Stop where a canonical solution fails its own test; else samples of such a task are `harness_error`. @default false */
  readonly strictPreflight?: boolean;
  /** Accept tasks whose verdict a program can forge (`judging: shared`). @default false */
  readonly allowShared?: boolean;
  /** Workers that others use too: `close` leaves them alone. @default workers of its own */
  readonly executor?: AnyLanguageExecutor;
}

/**
 * A judge for a training loop: completions in, rewards out, no file touched. Any number of them can be open in one process.
 *
 * @throws PasskError E_INPUT for a suite that can't be read, E_PREFLIGHT when this machine would give wrong verdicts.
 * @example
 * const evaluator = await createEvaluator({ suite: 'humaneval', workers: 8 });
 * const results = await evaluator.evaluate([{ taskId: 'HumanEval/0', completion: '    return False\n' }]);
 * results[0].reward; // 0, or null if the harness failed
 * await evaluator.close();
 */
export async function createEvaluator(options: EvaluatorOptions = {}): Promise<Evaluator> {
  const { suite, reward = {}, extraction = 'auto' } = options;
  checkReward(reward);
  const loaded = typeof suite === 'string' ? await loadSuite(suite) : suite;
  const problems = [...(loaded?.problems ?? []), ...(options.problems ?? [])];
  if (options.allowShared !== true) refuseShared(problems);
  const byId = new Map(problems.map((problem) => [problem.taskId, problem]));
  const executor = options.executor ?? createExecutor(options);
  const adHoc = createAdHocProblems();
  let timeLimits: ReadonlyMap<string, number> = new Map();
  let contradicted: ReadonlyMap<string, ContradictedTask> = new Map();
  let closed = false;

  try {
    if (options.preflight !== false) {
      const { times, contradicted: found } = await preflight(executor, problems, {
        strict: options.strictPreflight === true,
      });
      contradicted = new Map(found.map((task) => [task.taskId, task]));
      if (options.timeLimit === 'auto') timeLimits = autoTimeLimits(times, executor.limits.timeLimitMs);
    }
  } catch (error) {
    if (options.executor === undefined) await executor.close();
    throw error;
  }

  const start = (source: Parameters<Evaluator['evaluate']>[0], call: EvaluateOptions) => {
    if (closed) throw new PasskError('E_USAGE', 'the evaluator was closed');
    const options = { extraction, reward, ...call };
    checkReward(options.reward);
    checkSeed(call.seed);
    refuseUnfit(call, 'E_USAGE');
    const judge = createCompletionJudge(
      { executor, problems: byId, adHoc, timeLimits, contradicted },
      options,
    );
    return inAnyOrder(source, executor.concurrency, judge, call.signal);
  };

  return {
    problems: byId,
    contradicted: [...contradicted.values()],
    concurrency: executor.concurrency,
    evaluate: (source, call = {}) => ({
      [Symbol.asyncIterator]: () => start(source, call),
      // biome-ignore lint/suspicious/noThenProperty: a promise of all results, and an iterator of each, is the very point
      then: (resolve, reject) => allInOrder(() => start(source, call)).then(resolve, reject),
    }),
    runProgram: (run) => executor.runProgram(run),
    describe: (languages) =>
      executor.describeLanguages(
        languages ?? (byId.size === 0 ? [DEFAULT_LANGUAGE] : problems.map(({ language }) => language)),
      ),
    async close() {
      closed = true;
      if (options.executor === undefined) await executor.close();
    },
  };
}

function checkSeed(seed = 0): void {
  if (Number.isInteger(seed) && seed >= 0 && seed <= LARGEST_SEED) return;
  throw new PasskError('E_USAGE', `the seed is ${seed}`, {
    field: 'seed',
    expected: `a whole number from 0 to ${LARGEST_SEED}`,
  });
}

async function allInOrder(start: () => AsyncIterable<EvaluatedCompletion>): Promise<EvaluatedCompletion[]> {
  const results: EvaluatedCompletion[] = [];
  for await (const result of start()) results[result.index] = result;
  return results;
}

function refuseShared(problems: readonly Problem[]): void {
  const shared = problems.find(isShared);
  if (shared === undefined) return;
  throw new PasskError(
    'E_INPUT',
    `${shared.taskId} is judged in the program's own process: a policy can forge that reward`,
    {
      field: 'judging',
      expected: '"split"',
      hint: 'Leave the task out, or say `allowShared: true`.',
    },
  );
}
