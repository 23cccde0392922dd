import type { Probes } from '../probes.ts';

export const BASH_PROBES: Probes = {
  problem: {
    taskId: 'preflight',
    language: 'bash',
    prompt: '#!/bin/bash\ntwice() {\n',
    canonicalSolution: '  echo $(($1 * 2))\n}\n',
    tests: {
      kind: 'function',
      entryPoint: 'twice',
      test: 'set -e\nrun_test() {\n    [[ $(twice 2) = "4" ]]\n    [[ $(twice 0) = "0" ]]\n}\nrun_test\n',
    },
  },
  bodies: [
    ['  echo $(($1 * 2))\n}\n', 'passed'],
    ['  echo $(($1 + 2))\n}\n', 'wrong_answer'],
    ['  printf %s "$1" | sed "s/2/4/"\n}\n', 'passed'],
    ['  doubled "$1"\n}\n', 'runtime_error'],
    ['  if (;\n}\n', 'syntax_error'],
    ['  while :; do :; done\n}\n', 'timeout'],
  ],
  escape: '  [[ -r /etc/passwd ]] && echo $(($1 * 2)) || echo -1\n}\n',
};
