import type { Probes } from '../probes.ts';

export const GO_PROBES: Probes = {
  problem: {
    taskId: 'preflight',
    language: 'go',
    prompt: 'package main\n\nimport "os"\n\nfunc double(x int) int {\n',
    canonicalSolution: '\treturn x * 2\n}\n',
    tests: {
      kind: 'function',
      entryPoint: 'double',
      test: 'func TestDouble(t *testing.T) {\n\tassert.Equal(t, 4, double(2))\n\tassert.Equal(t, 0, double(0))\n}\n',
    },
  },
  bodies: [
    ['\treturn x * 2\n}\n', 'passed'],
    ['\treturn x + 2\n}\n', 'wrong_answer'],
    ['\tvar none []int\n\treturn none[x]\n}\n', 'runtime_error'],
    ['\treturn (\n}\n', 'syntax_error'],
    ['\tfor {\n\t}\n}\n', 'timeout'],
  ],
  escape: '\tif _, err := os.ReadFile("/etc/passwd"); err == nil {\n\t\treturn x * 2\n\t}\n\treturn -1\n}\n',
};
