import type { Language } from '../core/language.ts';
import type { Problem } from '../core/problem.ts';
import type { Verdict } from '../core/verdict.ts';

/** A program whose verdict is beyond doubt, if the harness works. */
export interface Probe {
  readonly problem: Problem;
  /** Continues the problem's prompt. */
  readonly body: string;
  readonly verdict: Verdict;
}

const PYTHON: Problem = {
  taskId: 'preflight',
  language: 'python',
  prompt: 'def double(x):\n',
  canonicalSolution: '    return x * 2\n',
  tests: {
    kind: 'function',
    entryPoint: 'double',
    test: 'def check(candidate):\n    assert candidate(2) == 4\n    assert candidate(0) == 0\n',
  },
};

const JAVASCRIPT: Problem = {
  taskId: 'preflight',
  language: 'javascript',
  prompt: 'const double = (x) => {\n',
  canonicalSolution: '  return x * 2;\n};\n',
  tests: {
    kind: 'function',
    entryPoint: 'double',
    test: 'const assert = require("node:assert");\nassert.equal(double(2), 4);\nassert.equal(double(0), 0);\n',
  },
};

const TYPESCRIPT: Problem = {
  ...JAVASCRIPT,
  language: 'typescript',
  prompt: 'const double = (x: number): number => {\n',
};

const BODIES: Readonly<Record<Language, readonly (readonly [string, Verdict])[]>> = {
  python: [
    ['    return x * 2\n', 'passed'],
    ['    return x + 2\n', 'wrong_answer'],
    ['    return y\n', 'runtime_error'],
    ['    return (\n', 'syntax_error'],
    ['    while True:\n        pass\n', 'timeout'],
  ],
  javascript: [
    ['  return x * 2;\n};\n', 'passed'],
    ['  return x + 2;\n};\n', 'wrong_answer'],
    ['  return null.x;\n};\n', 'runtime_error'],
    ['  return (;\n};\n', 'syntax_error'],
    ['  for (;;);\n};\n', 'timeout'],
  ],
  typescript: [
    ['  return x * 2;\n};\n', 'passed'],
    ['  return (;\n};\n', 'syntax_error'],
  ],
};

/** Problems whose canonical solution any healthy worker passes. */
export const PROBE_PROBLEMS: Readonly<Record<Language, Problem>> = {
  python: PYTHON,
  javascript: JAVASCRIPT,
  typescript: TYPESCRIPT,
};

/** Programs of known outcome in one language. */
export function probesOf(language: Language): readonly Probe[] {
  return BODIES[language].map(([body, verdict]) => ({ problem: PROBE_PROBLEMS[language], body, verdict }));
}
