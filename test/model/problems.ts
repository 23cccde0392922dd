import type { Problem } from '../../src/core/problem.ts';

/** A problem with one right attempt beside the canonical solution, and three wrong ones. */
export const DOUBLE: Problem = {
  taskId: 'suite/double',
  language: 'python',
  prompt: 'def double(x):\n',
  canonicalSolution: '    return x * 2\n',
  tests: {
    kind: 'function',
    entryPoint: 'double',
    test: 'def check(candidate):\n    assert candidate(2) == 4\n',
  },
  attempts: [
    { label: 'adds', completion: '    return x + x\n', verdict: 'passed' },
    { label: 'squares', completion: '    return x ** 2\n', verdict: 'wrong_answer' },
    { label: 'does not end', completion: '    while True: pass\n', verdict: 'timeout' },
    { label: 'raises', completion: '    return y\n', verdict: 'runtime_error' },
  ],
};

export const RIGHT: ReadonlySet<string> = new Set(['    return x * 2\n', '    return x + x\n']);
