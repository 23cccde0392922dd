import type { Probes } from '../probes.ts';

export const JAVA_PROBES: Probes = {
  problem: {
    taskId: 'preflight',
    language: 'java',
    prompt: 'import java.util.*;\n\nclass Solution {\n    public int twice(int x) {\n',
    canonicalSolution: '        return x * 2;\n    }\n}\n',
    tests: {
      kind: 'function',
      entryPoint: 'twice',
      test: `public class Main {
    public static void main(String[] args) {
        Solution s = new Solution();
        List<Boolean> correct = Arrays.asList(s.twice(2) == 4, s.twice(0) == 0);
        if (correct.contains(false)) throw new AssertionError();
    }
}
`,
    },
  },
  bodies: [
    ['        return x * 2;\n    }\n}\n', 'passed'],
    ['        return x + 2;\n    }\n}\n', 'wrong_answer'],
    ['        return new int[0][x].length / 0;\n    }\n}\n', 'runtime_error'],
    ['        return "two";\n    }\n}\n', 'syntax_error'],
    ['        for (;;);\n    }\n}\n', 'timeout'],
  ],
  escape: '        return new java.io.File("/etc/passwd").canRead() ? x * 2 : -1;\n    }\n}\n',
};
