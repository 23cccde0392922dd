import type { Problem } from '../src/core/problem.ts';
import { functionTestsOf } from '../src/core/tests/function-tests-of.ts';
import type { FunctionTests } from '../src/core/tests/problem-tests.ts';

/** What can be other in a problem that a test makes, of its tests too. */
export type ProblemChanges = Partial<Omit<Problem, 'tests'>> & { readonly tests?: Partial<FunctionTests> };

/** The problem with some of its parts replaced. */
export function withChanges(problem: Problem, { tests, ...others }: ProblemChanges): Problem {
  return { ...problem, ...others, tests: { ...functionTestsOf(problem), ...tests } };
}

/** The problem with parts of its tests replaced. */
export function withTests(problem: Problem, tests: Partial<FunctionTests>): Problem {
  return withChanges(problem, { tests });
}

/** The test of a problem that calls a function. */
export function testsOf(problem: Pick<Problem, 'tests'> | undefined): FunctionTests {
  if (problem === undefined) throw new Error('there is no such problem');
  return functionTestsOf({ taskId: 'test', ...problem });
}
