import type { FunctionProblem } from '../core/problem.ts';
import { declaredFunctions } from '../languages/declared-functions.ts';
import { describedLanguage } from '../languages/languages.ts';

/**
 * A completion whose entry point does nothing. Only a test that asks nothing lets it pass.
 *
 * @example
 * emptySolution(problem); // '    return None\n' in Python, '}\n' in JavaScript
 */
export function emptySolution(problem: FunctionProblem): string {
  const { prompt, language, tests } = problem;
  const { entryPoint } = tests;
  const isOpen = declaredFunctions(prompt, language).at(-1) === entryPoint;
  return describedLanguage(language).tests.emptySolution({ prompt, entryPoint }, isOpen);
}
