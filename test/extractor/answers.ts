import type { Problem } from '../../src/core/problem.ts';
import type { FunctionTests } from '../../src/core/tests/problem-tests.ts';

/** One shape of an answer: what it is called, its text, the rule that finds its program, and whether that is right. */
export interface Shape {
  readonly name: string;
  readonly answer: string;
  readonly rule: string;
  /** How the program comes out; an answer that has none is wrong. @default 'passed' */
  readonly verdict?: 'passed' | 'failed';
}

const base = { canonicalSolution: '' };
const testing = (test: string): FunctionTests => ({ kind: 'function', entryPoint: 'f', test });

/** Doubles a number; the prompt has an import and a function that a right answer may use. */
export const PYTHON: Problem = {
  ...base,
  taskId: 'shapes/python',
  language: 'python',
  prompt:
    'from typing import List\n\ndef twice(x):\n    return x * 2\n\ndef f(x: int) -> int:\n    """Doubles x.\n    >>> f(2)\n    4\n    """\n',
  tests: testing('def check(candidate):\n    assert candidate(2) == 4\n    assert candidate(-3) == -6\n'),
};
export const JAVASCRIPT: Problem = {
  ...base,
  taskId: 'shapes/javascript',
  language: 'javascript',
  prompt: '// Doubles x.\nconst f = (x) => {\n',
  tests: testing(
    'const assert = require("node:assert");\nassert.strictEqual(f(2), 4);\nassert.strictEqual(f(-3), -6);\n',
  ),
};
export const TYPESCRIPT: Problem = {
  ...base,
  taskId: 'shapes/typescript',
  language: 'typescript',
  prompt: '// Doubles x.\nfunction f(x: number): number {\n',
  tests: testing(
    'declare var require: any;\nconst assert = require("node:assert");\nassert.strictEqual(f(2), 4);\nassert.strictEqual(f(-3), -6);\n',
  ),
};
