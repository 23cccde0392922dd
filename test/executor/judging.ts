import { afterAll, afterEach, beforeAll } from 'vitest';
import type { ExecutionResult } from '../../src/core/execution.ts';
import type { Problem } from '../../src/core/problem.ts';
import {
  createPythonExecutor,
  type PythonExecutorOptions,
} from '../../src/languages/python/executor/python-executor.ts';
import type { Executor } from '../../src/workers/executor.ts';
import { requiredIsolation } from '../installed.ts';
import { type ProblemChanges, withChanges } from '../with-tests.ts';

/** A problem whose prompt ends inside the function `f(x)`; `test` is the body of `check(candidate)`. */
export function problemWith(test: string, changes: ProblemChanges = {}): Problem {
  const problem: Problem = {
    taskId: 'test/f',
    language: 'python',
    prompt: 'def f(x):\n    """Doubles x."""\n',
    canonicalSolution: '    return x * 2\n',
    tests: {
      kind: 'function',
      entryPoint: 'f',
      test: `def check(candidate):\n${test
        .trim()
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n')}\n`,
    },
  };
  return withChanges(problem, changes);
}

/** Doubles, with an edge; only a right program passes it. */
export const DOUBLING = problemWith(
  'assert candidate(2) == 4\nassert candidate(0) == 0\nassert candidate(-3) == -6',
);

/** Verdicts of programs that are to double, all in flight at once. */
export async function verdictsOf(executor: Executor, programs: readonly string[]): Promise<string[]> {
  const results = await Promise.all(
    programs.map((program) => executor.execute({ problem: DOUBLING, program })),
  );
  return results.map(({ verdict }) => verdict);
}

/** Whether this machine lets a worker mount a scratch directory. */
export async function grantsScratch(): Promise<boolean> {
  const executor = await createPythonExecutor({ workers: 1 });
  const { layers } = await executor.describe();
  await executor.close();
  return layers.includes('mount');
}

/** Programs that double, and do not. */
export const RIGHT = 'def f(x):\n    return x * 2\n';
export const WRONG = 'def f(x):\n    return x\n';

/** Starts an executor for a test that does things to it; it is closed at the test's end. */
export function useFreshExecutor(): (options: PythonExecutorOptions) => Promise<Executor> {
  let open: Executor | undefined;
  afterEach(async () => {
    await open?.close();
    open = undefined;
  });
  return async (options) => {
    open = await createPythonExecutor(options);
    await open.describe();
    return open;
  };
}

/** One executor for the tests of a file. `judge` gives a whole program to it. */
export function useExecutor(options: PythonExecutorOptions = {}) {
  const required = options.layers === undefined && options.network !== true ? requiredIsolation() : 'basic';
  return useExecutorOf(
    () => createPythonExecutor({ workers: 1, requireIsolation: required, ...options }),
    DOUBLING,
  );
}

/** The same for an executor of any language; none where `create` finds nothing to run it. */
export function useExecutorOf(create: () => Promise<Executor | undefined>, usual: Problem) {
  let executor: Executor | undefined;
  beforeAll(async () => {
    executor = await create();
  });
  afterAll(() => executor?.close());
  const get = (): Executor => {
    if (executor === undefined) throw new Error('the executor is not started yet');
    return executor;
  };
  return {
    get,
    judge: (program: string, problem: Problem = usual, timeLimitMs?: number): Promise<ExecutionResult> =>
      get().execute({ problem, program, ...(timeLimitMs === undefined ? {} : { timeLimitMs }) }),
  };
}
