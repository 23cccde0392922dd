import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { FunctionProblem } from '../../../src/core/problem.ts';
import { judgeFiles } from '../../../src/languages/go/executor/judge-source.ts';
import { signatureOf } from '../../../src/languages/go/executor/signature.ts';
import { GO } from '../../../src/languages/go/go.ts';
import { languageNamed, registerLanguage } from '../../../src/languages/languages.ts';
import { loadSuite } from '../../../src/problems/load-suite.ts';
import { PROBLEMS } from '../../shared-data.ts';
import { goProblem } from './go-problem.ts';

if (languageNamed('go') === undefined) registerLanguage(GO);

test.each([
  ['func F(a, b int, c string) (int, error) {', ['int', 'int', 'string'], ['int', 'error']],
  ['func F(xs []int,x float64) float64{', ['[]int', 'float64'], ['float64']],
  ['func F([]int, map[string][2]int) {', ['[]int', 'map[string][2]int'], []],
  ['func F(x interface{}) interface{} {', ['interface{}'], ['interface{}']],
  [
    'func F(\n\tx *int, // one, two\n\ty rune,\n) (r [][]string, err error) {',
    ['*int', 'rune'],
    ['[][]string', 'error'],
  ],
  ['type T struct{ a int }\n\nfunc F(t T) *T {', ['T'], ['*T']],
  ['func F() (x, y float64) {', [], ['float64', 'float64']],
])('the signature of %s', (prompt, parameters, results) => {
  expect(signatureOf(goProblem(prompt))).toEqual({ name: 'F', parameters, results, isVariadic: false });
});

test('a last parameter may take any number', () => {
  expect(signatureOf(goProblem('func F(a int, rest ...string) int {'))).toMatchObject({
    parameters: ['int', 'string'],
    isVariadic: true,
  });
});

test.each([
  ['func F(x chan int) int {', /chan int of F can't be passed/],
  ['func F(f func(int) int) int {', /func\(int\) int of F can't be passed/],
  ['func F(x time.Duration) int {', /time\.Duration of F can't be passed/],
  ['func F(x Unknown) int {', /Unknown of F can't be passed/],
  ['func F[T any](x T) int {', /F\[T any\] of F can't be passed/],
  ['func G(x int) int {', /declares no function F/],
])('%s is refused by name', (prompt, message) => {
  expect(() => signatureOf(goProblem(prompt))).toThrow(message);
});

test.each([
  ['humaneval_x/go__data__humaneval_go.jsonl.gz', 164],
  ['humanevalpack/go__data__humanevalpack.jsonl.gz', 164],
  ['multipl_e_humaneval/humaneval-go.jsonl.gz', 154],
])('all signatures and tests of %s are read', async (file, count) => {
  if (!existsSync(`${PROBLEMS}/${file}`)) return;
  const { problems } = await loadSuite(`${PROBLEMS}/${file}`);
  expect(problems).toHaveLength(count);
  for (const problem of problems as readonly FunctionProblem[]) {
    const { name } = signatureOf(problem);
    expect(problem.tests.test).toMatch(new RegExp(`\\b${name}\\b`));
    expect(judgeFiles(problem)['passk_main.go']).toContain(`func ${name}(`);
  }
});
