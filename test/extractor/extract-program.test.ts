import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { extractProgram } from '../../src/extractor/extract-program.ts';

const PROBLEM: Problem = {
  taskId: 'suite/f',
  language: 'python',
  prompt: 'def f(x):\n',
  canonicalSolution: '    return x\n',
  tests: { kind: 'function', entryPoint: 'f', test: '' },
};

const extract = (completion: string) =>
  extractProgram(PROBLEM, { taskId: 'suite/f', sampleIndex: 0, completion });

test('a program is the prompt, the completion and a newline', () => {
  expect(extract('    return x')).toEqual({ source: 'def f(x):\n    return x\n', rule: 'continuation' });
});

test.each(['', ' ', '\n\t \r\n'])('the blank completion %j is no program', (completion) => {
  expect(extract(completion)).toBeNull();
});

test('no character of any completion is changed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (completion) => {
      fc.pre(completion.trim() !== '');
      expect(extract(completion)?.source).toBe(`${PROBLEM.prompt}${completion}\n`);
    }),
  );
});

test.each(['javascript', 'typescript'] as const)(
  'a program in %s is joined the same way, and closes its function itself',
  (language) => {
    const problem: Problem = { ...PROBLEM, language, prompt: 'const f = (x) => {\n' };
    const completion = { taskId: 'suite/f', sampleIndex: 0, completion: '  return x\n}' };
    expect(extractProgram(problem, completion)?.source).toBe('const f = (x) => {\n  return x\n}\n');
  },
);
