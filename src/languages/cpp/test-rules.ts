import type { TestRules } from '../test-rules.ts';

/** A test is a `main()` with assertions, which calls the entry point by its name. */
export const CPP_TESTS: TestRules = {
  assertions: /\bassert\s*\(/g,
  // MultiPL-E's tests begin with the bracket that its completions leave out.
  withoutFinalCall: (test) => test.replace(/^\s*\}[ \t]*\n/, ''),
  emptySolution({ prompt, entryPoint }, isOpen) {
    const result = resultIn(prompt, entryPoint);
    const body = /^(?:void)?$/.test(result) ? '}\n' : '  return {};\n}\n';
    return isOpen ? body : `${result === '' ? 'int' : result} ${entryPoint}(...) {\n  return {};\n}\n`;
  },
  multiplE: {
    name: 'cpp',
    tests: (test, entryPoint) => {
      const body = test.replace(
        /\bmain\s*\([^)]*\)\s*\{/,
        (head) => `${head}\n    auto candidate = ${entryPoint};`,
      );
      return `}\n${/\bcandidate\b/.test(test) ? test : body}`;
    },
  },
};

function resultIn(prompt: string, entryPoint: string): string {
  const line =
    prompt.split('\n').findLast((one) => new RegExp(`[\\s*&>]${entryPoint}\\s*\\(`).test(one)) ?? '';
  return line.slice(0, Math.max(0, line.search(new RegExp(`${entryPoint}\\s*\\(`)))).trim();
}
