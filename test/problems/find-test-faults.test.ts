import { expect, test } from 'vitest';
import type { Problem } from '../../src/core/problem.ts';
import { emptySolution } from '../../src/problems/empty-solution.ts';
import { findTestFaults } from '../../src/problems/find-test-faults.ts';

const problem = (language: Problem['language'], source: string, over: Partial<Problem> = {}): Problem => ({
  ...{ taskId: 't/1', language, prompt: '', canonicalSolution: '' },
  tests: { kind: 'function', entryPoint: 'half', test: source },
  ...over,
});

test.each<[string, Problem]>([
  ['a script that calls the function', problem('javascript', 'console.assert(half(4) === 2)\n')],
  [
    'a test function that is called',
    problem('typescript', 'const testHalf = () => { half(4) }\ntestHalf()\n'),
  ],
  ['a check of its candidate', problem('python', 'def check(candidate):\n    assert candidate(4) == 2\n')],
  ['a check that calls by name', problem('python', 'def check(candidate):\n    assert half(4) == 2\n')],
])('finds nothing in %s', (_, good) => {
  expect(findTestFaults(good)).toEqual([]);
});

test.each<[string, Problem, string]>([
  [
    'that only speaks of the function',
    problem('javascript', '// half(4)\n/* half */ console.assert(true)\n'),
    'the test never calls half',
  ],
  [
    'that never calls its own function',
    problem('javascript', 'const testHalf = () => { half(4) }\n'),
    'the test defines testHalf and never uses it',
  ],
  [
    'that never uses its candidate',
    problem('python', 'def check(candidate):\n    assert True  # candidate\n'),
    'the test never calls half',
  ],
])('finds a test %s', (_, bad, fault) => {
  expect(findTestFaults(bad)).toEqual([fault]);
});

test('a solution that does nothing continues the prompt where it stands', () => {
  const empty = (language: Problem['language'], prompt: string) =>
    emptySolution(problem(language, '', { prompt }));
  expect(empty('python', 'def half(n):\n    """n / 2"""\n')).toBe('    return None\n');
  expect(empty('python', '"""Write a function."""\n')).toBe('def half(*args, **kwargs):\n    return None\n');
  expect(empty('javascript', 'const half = (n) => {\n')).toBe('}\n');
  expect(empty('typescript', 'function half(n: number): number {\n')).toBe('  return undefined as any;\n}\n');
  expect(empty('javascript', '// half of n\n')).toBe('function half() {\n}\n');
});
