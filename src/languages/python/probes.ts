import type { Probes } from '../probes.ts';

export const PYTHON_PROBES: Probes = {
  problem: {
    taskId: 'preflight',
    language: 'python',
    prompt: 'def double(x):\n',
    canonicalSolution: '    return x * 2\n',
    tests: {
      kind: 'function',
      entryPoint: 'double',
      test: 'def check(candidate):\n    assert candidate(2) == 4\n    assert candidate(0) == 0\n',
    },
  },
  bodies: [
    ['    return x * 2\n', 'passed'],
    ['    return x + 2\n', 'wrong_answer'],
    ['    return y\n', 'runtime_error'],
    ['    return (\n', 'syntax_error'],
    ['    while True:\n        pass\n', 'timeout'],
  ],
  escape:
    "    try:\n        open('/etc/passwd').close()\n        return x * 2\n    except OSError:\n        return -1\n",
};
