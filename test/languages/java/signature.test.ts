import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { judgeSource } from '../../../src/languages/java/executor/judge-source.ts';
import { readSignature } from '../../../src/languages/java/executor/read-signature.ts';
import { JAVA } from '../../../src/languages/java/java.ts';
import { languageNamed, registerLanguage } from '../../../src/languages/languages.ts';
import { loadSuite } from '../../../src/problems/load-suite.ts';
import { hasSharedData, PROBLEMS } from '../../shared-data.ts';

if (languageNamed(JAVA.name) === undefined) registerLanguage(JAVA);

const problem = (prompt: string) => ({
  taskId: 'x',
  language: 'java',
  prompt,
  canonicalSolution: '',
  tests: { kind: 'function' as const, entryPoint: 'f', test: '' },
});
const read = (prompt: string) => readSignature(problem(prompt), 'f');

describe('the signature of a Java entry point', () => {
  test.each([
    ['class A { public int f(int x, List<Map<String, Integer>> y) {', 'A', 'int', ['x', 'y']],
    [
      'class Problem {\n  public static Pair<Long, Long> f(final long[] xs) {',
      'Problem',
      'Pair<Long, Long>',
      ['xs'],
    ],
    [
      'static <T extends Comparable<T>> List<T> f(List<? super T> a, T... b) {',
      undefined,
      'List<T>',
      ['a', 'b'],
    ],
    [
      'class A { int g() { return f(1); } // int f(String no) {\n int f(int x) throws Exception {',
      'A',
      'int',
      ['x'],
    ],
    ['class A { enum E { X } void f(@Ann("(") String[] a, int b[]) {', 'A', 'void', ['a', 'b']],
  ])('%s', (prompt, className, returns, names) => {
    const signature = read(prompt);
    expect([signature.className, signature.returns, signature.parameterNames]).toEqual([
      className,
      returns,
      names,
    ]);
  });

  test('a type that does not cross is named, with the method', () => {
    expect(() => read('class A { int f(TreeNode root) {')).toThrow(
      /f has a parameter or a result of type TreeNode/,
    );
    expect(() => read('class A { int f(List<Shape> all) {')).toThrow(/type Shape/);
    expect(() => read('class A { int g(int x) {')).toThrow(/declares no method f/);
  });

  test('tests are classes, members, statements, or begin with the brace that closes the entry point', () => {
    const signature = read('import java.util.*;\nclass A {\n  int f(int x) {\n');
    const source = (text: string) => judgeSource(signature, text);
    const stub = '{ return (int) (Integer) passk.judge.Calls.call(A.class, "f", new Object[] {x});';
    expect(source('  }\n  public static void main(String[] a) { }\n}\n').source).toContain(`${stub}\n  }\n`);
    expect(source('class Main { }').source).toContain(`${stub}}}\nclass Main { }`);
    expect(source('public static void main(String[] a) { }').source).toContain(`${stub}}\npublic static`);
    expect(source('assert new A().f(1) == 2;').source).toContain('throws Throwable {\nassert');
    const { source: text, linesBeforeTest } = source('import java.io.*;\nclass Main { }');
    expect(text.split('\n')[0]).toBe('import java.io.*; import java.util.*;');
    expect(text.split('\n')[linesBeforeTest + 1]).toBe('class Main { }');
  });

  test.skipIf(!hasSharedData).each([
    ['humaneval_x/java__data__humaneval_java.jsonl.gz', 164],
    ['humanevalpack/java__data__humanevalpack.jsonl.gz', 164],
    ['multipl_e_humaneval/humaneval-java.jsonl.gz', 158],
  ])('all of %s are read', async (file, count) => {
    const { problems } = await loadSuite(join(PROBLEMS, file));
    expect(problems.length).toBe(count);
    for (const one of problems) {
      if (one.tests.kind !== 'function') throw new Error(one.taskId);
      const signature = readSignature(one, one.tests.entryPoint);
      expect(signature.className, one.taskId).toMatch(/^(?:Solution|Problem)$/);
      expect(judgeSource(signature, one.tests.test).source).toContain('passk.judge.Calls.call(');
    }
  });
});
