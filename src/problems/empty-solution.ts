import type { Problem } from '../core/problem.ts';
import { declaredFunctions } from '../languages/declared-functions.ts';
import { describedLanguage } from '../languages/languages.ts';

/**
 * A completion whose entry point does nothing. Only a test that asks nothing lets it pass.
 *
 * @example
 * emptySolution(problem); // '    return None\n' in Python, '}\n' in JavaScript
 */
export function emptySolution(problem: Problem): string {
  const { prompt, entryPoint, language } = problem;
  const isOpen = declaredFunctions(prompt, language).at(-1) === entryPoint;
  return describedLanguage(language).tests.emptySolution(problem, isOpen);
}
