import type { Problem } from '../src/core/problem.ts';
import type { FunctionTests } from '../src/core/problem-tests.ts';

/** What can be other in a problem that a test makes, of its tests too. */
export type ProblemChanges = Partial<Omit<Problem, 'tests'>> & { readonly tests?: Partial<FunctionTests> };

/** The problem with some of its parts replaced. */
export function withChanges(problem: Problem, { tests, ...others }: ProblemChanges): Problem {
  return { ...problem, ...others, tests: { ...problem.tests, ...tests } };
}

/** The problem with parts of its tests replaced. */
export function withTests(problem: Problem, tests: Partial<FunctionTests>): Problem {
  return withChanges(problem, { tests });
}
