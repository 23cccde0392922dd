import type { FunctionProblem } from '../core/problem.ts';
import { declaredFunctions } from './layouts/entry-point.ts';

/**
 * What is wrong with a problem's test, as far as its text tells: it never names the entry point, or it defines functions that
 * nothing calls. Such a test lets every program pass.
 *
 * @returns a sentence each; none for a test that looks right
 */
export function findTestFaults({ language, tests }: FunctionProblem): readonly string[] {
  const { entryPoint, test } = tests;
  const code = withoutComments(test, language === 'python' ? /#.*$/gm : /\/\/.*$|\/\*[\s\S]*?\*\//gm);
  const faults: string[] = [];
  const caller = language === 'python' ? [entryPoint, ...candidateNames(code)] : [entryPoint];
  if (!caller.some((name) => mentions(code, name) > (name === entryPoint ? 0 : 1)))
    faults.push(`the test never calls ${entryPoint}`);
  for (const name of new Set(declaredFunctions(code, language))) {
    if (name !== 'check' && mentions(code, name) === 1)
      faults.push(`the test defines ${name} and never uses it`);
  }
  return faults;
}

/** The parameter of `check`, which stands for the entry point. */
function candidateNames(code: string): readonly string[] {
  return [...code.matchAll(/^def check\(\s*(\w+)/gm)].map((match) => match[1] as string);
}

function mentions(code: string, name: string): number {
  const escaped = name.replaceAll('$', '\\$');
  return [...code.matchAll(new RegExp(`(?<![\\p{L}\\p{N}_$])${escaped}(?![\\p{L}\\p{N}_$])`, 'gu'))].length;
}

function withoutComments(code: string, comments: RegExp): string {
  return code.replace(comments, '');
}
