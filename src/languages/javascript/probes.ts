import type { Probes } from '../probes.ts';

export const JAVASCRIPT_PROBES: Probes = {
  problem: {
    taskId: 'preflight',
    language: 'javascript',
    prompt: 'const double = (x) => {\n',
    canonicalSolution: '  return x * 2;\n};\n',
    tests: {
      kind: 'function',
      entryPoint: 'double',
      test: 'const assert = require("node:assert");\nassert.equal(double(2), 4);\nassert.equal(double(0), 0);\n',
    },
  },
  bodies: [
    ['  return x * 2;\n};\n', 'passed'],
    ['  return x + 2;\n};\n', 'wrong_answer'],
    ['  return null.x;\n};\n', 'runtime_error'],
    ['  return (;\n};\n', 'syntax_error'],
    ['  for (;;);\n};\n', 'timeout'],
  ],
  escape:
    "  try {\n    require('node:fs').readFileSync('/etc/passwd');\n    return x * 2;\n  } catch {\n    return -1;\n  }\n};\n",
};
