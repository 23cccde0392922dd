import type { Problem } from '../problem.ts';
import type { FunctionTests } from './problem-tests.ts';

/**
 * The test of a problem that has to be of the kind that calls a function: the workers of a language know no other.
 *
 * @throws Error for any other kind; `createExecutor` makes functions of calls, and runs programs for cases
 */
export function functionTestsOf({ taskId, tests }: Pick<Problem, 'taskId' | 'tests'>): FunctionTests {
  if (tests.kind === 'function') return tests;
  throw new Error(
    `${taskId} is a task of ${tests.kind}: an executor of one language calls functions alone, createExecutor() judges every kind`,
  );
}
