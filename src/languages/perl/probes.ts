import type { Probes } from '../probes.ts';

export const PERL_PROBES: Probes = {
  problem: {
    taskId: 'preflight',
    language: 'perl',
    prompt: 'sub twice {\n    my($x) = @_;\n',
    canonicalSolution: '    return $x * 2;\n}\n',
    tests: {
      kind: 'function',
      entryPoint: 'twice',
      test: 'use Test::Deep;\nexit 1 unless eq_deeply(twice(2), 4);\nexit 1 unless eq_deeply(twice(0), 0);\n',
    },
  },
  bodies: [
    ['    return $x * 2;\n}\n', 'passed'],
    ['    return $x + 2;\n}\n', 'wrong_answer'],
    ['    die "no";\n}\n', 'runtime_error'],
    ['    return (;\n}\n', 'syntax_error'],
    ['    1 while 1;\n}\n', 'timeout'],
  ],
};
