import type { Problem } from '../core/problem.ts';
import { entryPointOf } from '../core/tests/problem-tests.ts';
import { declaredFunctions } from '../languages/declared-functions.ts';
import { describedLanguage } from '../languages/languages.ts';

/**
 * A completion whose entry point does nothing, or a whole program that does. Only a test that asks nothing lets it pass.
 *
 * @example
 * emptySolution(problem); // '    return None\n' in Python, '}\n' in JavaScript
 */
export function emptySolution(problem: Problem): string {
  const { prompt, language } = problem;
  const entryPoint = entryPointOf(problem);
  if (entryPoint === undefined) return '';
  const isOpen = declaredFunctions(prompt, language).at(-1) === entryPoint;
  return describedLanguage(language).tests.emptySolution({ prompt, entryPoint }, isOpen);
}
