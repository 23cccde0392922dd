import type { Completion, Program } from '../core/completion.ts';
import type { Problem } from '../core/problem.ts';
import { programOf } from '../core/program-of.ts';
import { hasFunctionTests } from '../core/tests/problem-tests.ts';

/**
 * HumanEval's rule: the program is the prompt, then the completion, then a newline. No byte of either is changed.
 *
 * @returns null for a completion of white space alone: there is nothing to run (verdict `no_code`).
 * @example
 * extractProgram(problem, completion)?.source; // 'def f(x):\n' + '    return x\n' + '\n'
 */
export function extractProgram(problem: Problem, completion: Completion): Program | null {
  if (completion.completion.trim() === '') return null;
  const rule = hasFunctionTests(problem) ? 'continuation' : 'whole';
  return { source: programOf(problem, completion.completion), rule };
}
