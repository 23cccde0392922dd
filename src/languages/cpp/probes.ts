import type { Probes } from '../probes.ts';

export const CPP_PROBES: Probes = {
  problem: {
    taskId: 'preflight',
    language: 'cpp',
    prompt: '#include <bits/stdc++.h>\nint twice(int x) {\n',
    canonicalSolution: '  return x * 2;\n}\n',
    tests: {
      kind: 'function',
      entryPoint: 'twice',
      test: '#include <assert.h>\nint main() {\n  assert(twice(2) == 4);\n  assert(twice(0) == 0);\n}\n',
    },
  },
  bodies: [
    ['  return x * 2;\n}\n', 'passed'],
    ['  return x + 2;\n}\n', 'wrong_answer'],
    ['  throw std::out_of_range("x");\n}\n', 'runtime_error'],
    ['  return (;\n}\n', 'syntax_error'],
    ['  for (;;) asm volatile("");\n}\n', 'timeout'],
  ],
  escape: '  return std::ifstream("/etc/passwd").good() ? x * 2 : -1;\n}\n',
};
