import type { Problem } from '../core/problem.ts';
import { testTextOf } from '../core/tests/problem-tests.ts';
import type { ExecutionJob } from './executor.ts';

/**
 * The seed for a job's test, or undefined where it changes nothing: a test that draws nothing, or the usual seed. So judges, which keep
 * compiled tests by their text and seed, compile only those anew that draw other inputs.
 */
export function seedOfTest({
  problem,
  testSeed = 0,
}: Pick<ExecutionJob, 'problem' | 'testSeed'>): number | undefined {
  return testSeed === 0 || !draws(problem) ? undefined : testSeed;
}

/** Python's modules and JavaScript's method all have the word in their names. */
function draws(problem: Problem): boolean {
  return /random/i.test(testTextOf(problem)) || /random/i.test(problem.prompt);
}
