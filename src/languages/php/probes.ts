import type { Probes } from '../probes.ts';

export const PHP_PROBES: Probes = {
  problem: {
    taskId: 'preflight',
    language: 'php',
    prompt: '<?php\nfunction twice($x) {\n',
    canonicalSolution: '    return $x * 2;\n}\n',
    tests: {
      kind: 'function',
      entryPoint: 'twice',
      test: 'if (twice(2) !== 4) { throw new Exception("Test failed!"); }\nassert(twice(0) === 0);\n',
    },
  },
  bodies: [
    ['    return $x * 2;\n}\n', 'passed'],
    ['    return $x + 2;\n}\n', 'wrong_answer'],
    ['    throw new InvalidArgumentException("no");\n}\n', 'runtime_error'],
    ['    return (;\n}\n', 'syntax_error'],
    ['    while (true) {}\n}\n', 'timeout'],
  ],
};
