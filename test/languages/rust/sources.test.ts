import { describe, expect, test } from 'vitest';
import type { FunctionProblem } from '../../../src/core/problem.ts';
import { entryOf } from '../../../src/languages/rust/executor/source/entry.ts';
import { guestSource } from '../../../src/languages/rust/executor/source/guest-source.ts';
import { judgeSource } from '../../../src/languages/rust/executor/source/judge-source.ts';
import { runnableTest } from '../../../src/languages/rust/executor/source/test-runner.ts';
import { hasSharedData } from '../../shared-data.ts';
import { rustProblems } from './suites.ts';

const problem = (prompt: string, entryPoint = 'f', canonicalSolution = ''): FunctionProblem => ({
  taskId: 'rust/f',
  language: 'rust',
  prompt,
  canonicalSolution,
  tests: { kind: 'function', entryPoint, test: 'fn main() {\n    assert!(true);\n}\n' },
});

describe.skipIf(!hasSharedData)('published tasks', () => {
  test.each([
    ['HumanEval-X', 164],
    ['HumanEvalPack', 164],
    ['MultiPL-E', 156],
  ] as const)('of %s have a judge and a guest: %i', async (suite, count) => {
    const problems = await rustProblems(suite);
    expect(problems).toHaveLength(count);
    // The test of this one is a comment from its first line to its last.
    const judged = problems.filter(({ taskId }) => suite !== 'HumanEval-X' || taskId !== 'Rust/32');
    for (const one of judged) {
      expect(judgeSource(one)).toContain('::passk_judge::Call::of(');
      expect(Object.keys(guestSource(one, one.prompt))).toHaveLength(2);
    }
  });
});

describe('a signature', () => {
  test.each([
    ['fn f(a: i32, mut b: Vec<&str>) -> bool {\n', '', ['i32', 'Vec<&str>'], '-> bool'],
    ["fn f<'a>(a: &'a [u8], (b, c): (i32, char)) {\n", "<'a>", ["&'a [u8]", '(i32, char)'], ''],
    [
      'fn main(){}\nfn g(x: i8) -> i8 { x }\n    fn f(a: &mut Vec<f64>) -> Option<(i64, String)> {\n',
      '',
      ['&mut Vec<f64>'],
      '-> Option<(i64, String)>',
    ],
  ])('%j', (prompt, lifetimes, types, result) => {
    const { signature } = entryOf(problem(prompt));
    expect(signature).toMatchObject({ name: 'f', lifetimes, result });
    expect(signature.parameters.map(({ type }) => type)).toEqual(types);
    expect(signature.parameters.map(({ isLent }) => isLent)).toEqual(
      types.map((type) => type.startsWith('&mut')),
    );
  });

  test.each([
    ['fn f<T: Ord>(a: Vec<T>) -> T {\n', /type parameter T: Ord/],
    ['fn f(a: impl Fn(i32) -> i32) {\n', /impl Fn/],
    ['fn f(a: Box<dyn Iterator>) {\n', /dyn Iterator/],
    ['fn f(a: Matrix) {\n', /the type Matrix, which is declared nowhere/],
    ['async fn f(a: i32) {\n', /async/],
    ['fn g(a: i32) {\n', /declares no function "f"/],
    ['use serde::Serialize;\nfn f(a: i32) {\n', /the crate "serde" is not there/],
  ])('is refused with its reason: %j', (prompt, reason) => {
    expect(() => judgeSource(problem(prompt))).toThrow(reason);
  });

  test('may have types that the prompt or the solution declares', () => {
    const { types } = entryOf(
      problem(
        'struct Inner(i32);\nenum Tree<T> { Leaf, Node(Box<Tree<T>>, Inner) }\nfn f(a: Tree<u8>) -> Answer {\n',
        'f',
        '}\npub struct Answer { text: String }\n',
      ),
    );
    expect(types.map(({ name }) => name)).toEqual(['Tree', 'Inner', 'Answer']);
  });
});

describe('a test', () => {
  const PUBLISHED =
    '#[cfg(test)]\nmod tests {\n    use super::*;\n\n    #[test]\n    fn one() { assert_eq!(f(1), 2); }\n    #[test]\n    #[should_panic(expected = "x")]\n    fn two() {}\n    #[test]\n    #[ignore]\n    fn three() {}\n}\n';

  test('keeps its lines, and its functions are called in order', () => {
    const { text, assertions } = runnableTest(PUBLISHED);
    expect(text.split('\n')).toHaveLength(PUBLISHED.split('\n').length);
    expect(text).toContain('run.test(|| one()); run.panics("x", || two());');
    expect(text).not.toContain('three());');
    expect(assertions).toEqual([[6, 16]]);
  });

  test('may begin with the brace that closes a prompt', () => {
    const { text, run } = runnableTest('}\n\nfn main() {\n    assert_eq!(f(), 1);\n}\n');
    expect(text.startsWith(' \n\nfn main')).toBe(true);
    expect(run).toBe('run.test(|| main());');
  });

  test('that nothing could run is refused', () => {
    expect(() => runnableTest('assert_eq!(f(1), 2);\n')).toThrow(/no function that could be run/);
  });
});
