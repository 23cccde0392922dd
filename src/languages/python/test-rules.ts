import type { TestRules } from '../test-rules.ts';
import { expectedValue } from './expected-value.ts';

/** A test is a function `check(candidate)`. */
export const PYTHON_TESTS: TestRules = {
  assertions: /^\s*assert\b/gm,
  otherNames: (test) => [...test.matchAll(/^def check\(\s*(\w+)/gm)].map((match) => match[1] as string),
  // `check(f)` or `test_check()`: a second call would count the time of every program twice.
  withoutFinalCall: (test) => test.replace(/\n(?:check\(\s*\w+\s*\)|test_check\(\))\s*$/, '\n'),
  expectedValue,
  emptySolution({ prompt, entryPoint }, isOpen) {
    if (new RegExp(`^class ${entryPoint}\\b`, 'mu').test(prompt)) return '    pass\n';
    return isOpen ? '    return None\n' : `def ${entryPoint}(*args, **kwargs):\n    return None\n`;
  },
  multiplE: { name: 'py', tests: (test, entryPoint) => `${test}\ncheck(${entryPoint})\n` },
};
