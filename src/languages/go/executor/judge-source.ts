import { PasskError } from '../../../core/errors.ts';
import type { FunctionProblem } from '../../../core/problem.ts';
import { fileWith, resolveImports } from './imports.ts';
import { type Outline, outlineOf, rangeOf } from './outline.ts';
import { CUSTOMARY_IN_TESTS } from './packages.ts';
import { type Signature, signatureOf } from './signature.ts';

/** By this name the host knows lines of the test. */
const TEST_FILE = 'passk_test.go';

const DRAWS = /(\brand\.(?:NewSource|Seed)\(\s*)time\.Now\(\)\.(?:Unix(?:Nano|Milli|Micro)?|Nanosecond)\(\)/g;

/**
 * A problem's test as a program: the test as it stands, what its prompt defines beside the entry point, and the entry point as a call of
 * another process.
 *
 * @throws PasskError E_INPUT where the signature can't be read, or the test has no test function
 */
export function judgeFiles(problem: FunctionProblem): Readonly<Record<string, string>> {
  const { taskId, prompt, tests } = problem;
  const signature = signatureOf(problem);
  // Seeds of the clock would make of every run another test.
  const test = outlineOf(tests.test.replace(DRAWS, '$1passk_judge_.Seed()'));
  const names = testFunctions(test);
  if (names.length === 0)
    throw new PasskError('E_INPUT', 'its test has no test function', {
      field: taskId,
      expected: 'func TestSomething(t *testing.T) { ... }',
    });
  const { imports } = outlineOf(prompt);
  const paths = new Set([...imports.map(({ path }) => path), ...test.imports.map(({ path }) => path)]);
  const rules = { needNoUse: paths, customary: [...new Set([...CUSTOMARY_IN_TESTS, ...paths])] };
  const own = resolveImports(test, rules);
  const judge = test.selected.has('passk_judge_')
    ? [{ alias: 'passk_judge_', path: 'passk/judge', line: 0 }]
    : [];
  const helpers = helpersOf(prompt, tests.entryPoint);
  return {
    [TEST_FILE]: fileWith(test, { ...own, imports: [...own.imports, ...judge] }, TEST_FILE),
    'passk_prompt.go': fileWith(helpers, resolveImports(helpers, rules), 'prompt.go'),
    'passk_main.go': mainFile(signature, names, tests.copyBack === true),
  };
}

/** What a test is compiled with besides its own text, which says what programs may import in vain. */
export function packagesOfTest(test: string): readonly string[] {
  const rules = { needNoUse: new Set<string>(), customary: CUSTOMARY_IN_TESTS };
  return resolveImports(outlineOf(test), rules).imports.map(({ path }) => path);
}

function testFunctions({ declarations }: Outline): readonly string[] {
  return declarations
    .filter(({ keyword }) => keyword === 'func')
    .flatMap(({ names }) => names)
    .filter((name) => /^Test(?!\p{Ll})/u.test(name) && name !== 'TestMain');
}

/** The prompt's other declarations, and its imports. */
function helpersOf(prompt: string, entryPoint: string): Outline {
  const kept = outlineOf(prompt).declarations.filter(
    ({ keyword, names }) =>
      keyword !== 'package' && !names.includes(entryPoint) && !(keyword === 'func' && names[0] === 'main'),
  );
  return outlineOf(kept.map((one) => prompt.slice(...rangeOf(one))).join('\n'));
}

function mainFile(signature: Signature, names: readonly string[], lends: boolean): string {
  const { name, parameters, results, isVariadic } = signature;
  const declared = parameters.map((type, at) => {
    const isRest = isVariadic && at === parameters.length - 1;
    return `p${at} ${isRest ? '...' : ''}${type}`;
  });
  const pointers = (letter: string, all: readonly string[]) =>
    `[]interface{}{${all.map((_, at) => `&${letter}${at}`).join(', ')}}`;
  return `package main

import (
	passk_judge_ "passk/judge"
	passk_testing_ "testing"
)

func ${name}(${declared.join(', ')}) (${results.map((type, at) => `r${at} ${type}`).join(', ')}) {
	passk_judge_.Call("${name}", ${pointers('p', parameters)}, ${pointers('r', results)}, ${lends})
	return
}

func main() {
	passk_testing_.PasskRun([]passk_testing_.PasskTest{
${names.map((test) => `\t\t{Name: "${test}", F: ${test}},`).join('\n')}
	})
}
`;
}
