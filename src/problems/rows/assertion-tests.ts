import type { FunctionTests } from '../../core/tests/problem-tests.ts';
import { DEFAULT_LANGUAGE, describedLanguage } from '../../languages/languages.ts';
import { checkOf } from '../layouts/mbpp.ts';
import type { RowFault } from './row-tests.ts';

const CALLED = /(?<![.\w])([A-Za-z_]\w*)\s*\(/g;
/** What looks like a call in an assertion, and what a library lends it, besides what every program finds. */
const NOT_THE_PROGRAMS: ReadonlySet<string> = new Set(['not', 'isclose']);

/**
 * A test of assertions, as MBPP and the data sets that follow it have them.
 *
 * @param functionName what they test, where their first call is something else
 */
export function assertionTests(
  assertions: readonly string[],
  functionName: string | undefined,
  field: string,
  fault: RowFault,
): FunctionTests {
  if (assertions.length === 0) throw fault(field, 'there are no assertions', 'at least one');
  const builtins = describedLanguage(DEFAULT_LANGUAGE).answers.code?.builtins;
  const isOfProgram = (name: string) => !NOT_THE_PROGRAMS.has(name) && builtins?.has(name) !== true;
  const called = [...assertions.join('\n').matchAll(CALLED)].map(([, name = '']) => name);
  const entryPoint = functionName ?? called.find(isOfProgram);
  if (entryPoint === undefined)
    throw fault(field, 'the assertions call no function', 'such as "assert add(1, 2) == 3"');
  return { kind: 'function', entryPoint, test: checkOf(assertions, entryPoint) };
}
