import type { Problem } from '../core/problem.ts';
import { hasFunctionTests } from '../core/tests/problem-tests.ts';
import { declaredFunctions } from '../languages/declared-functions.ts';
import { describedLanguage } from '../languages/languages.ts';

/**
 * What is wrong with a problem's test, as far as its text tells: it never names the entry point, or it defines functions that
 * nothing calls. Such a test lets every program pass.
 *
 * @returns a sentence each; none for a test that looks right, or that is a list of cases or calls
 */
export function findTestFaults(problem: Problem): readonly string[] {
  if (!hasFunctionTests(problem)) return [];
  const { language, tests: functionTests } = problem;
  const { entryPoint, test } = functionTests;
  const { source, tests } = describedLanguage(language);
  const code = test.replace(source.comments, '');
  const faults: string[] = [];
  const names = [entryPoint, ...(tests.otherNames?.(code) ?? [])];
  if (!names.some((name) => mentions(code, name) > (name === entryPoint ? 0 : 1)))
    faults.push(`the test never calls ${entryPoint}`);
  for (const name of new Set(declaredFunctions(code, language))) {
    if (name !== 'check' && mentions(code, name) === 1)
      faults.push(`the test defines ${name} and never uses it`);
  }
  return faults;
}

function mentions(code: string, name: string): number {
  const escaped = name.replaceAll('$', '\\$');
  return [...code.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_$])${escaped}(?![\\p{L}\\p{N}_$])`, 'gu'))].length;
}
