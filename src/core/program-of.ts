import type { Problem } from './problem.ts';
import { hasFunctionTests } from './tests/problem-tests.ts';

/**
 * What is run for a completion that is taken as it stands: the prompt, the completion and a newline. Where the prompt is a description
 * and no beginning of a program, the completion is all of it.
 */
export function programOf(problem: Pick<Problem, 'prompt' | 'tests'>, completion: string): string {
  return hasFunctionTests(problem) ? `${problem.prompt}${completion}\n` : completion;
}

/** What of every program the prompt is: nothing where it is a description. */
export function programStart(problem: Pick<Problem, 'prompt' | 'tests'>): string {
  return hasFunctionTests(problem) ? problem.prompt : '';
}
