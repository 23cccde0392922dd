import type { TestRules } from '../test-rules.ts';

/** A brace that closes the prompt's function, as MultiPL-E has it before its tests: a completion closes its own. */
const CLOSING = /^\s*\}\s*?\n/;

export const RUST_TESTS: TestRules = {
  assertions: /\b(?:debug_)?assert(?:_eq|_ne)?!\s*[([{]/g,
  otherNames: (test) =>
    [...test.matchAll(/^[ \t]*let[ \t]+(\w+)[ \t]*=[ \t]*\w+;[ \t]*$/gm)].flatMap(([, name]) => name ?? []),
  withoutFinalCall: (test) => test.replace(CLOSING, ''),
  emptySolution: ({ entryPoint }, isOpen) => {
    const body = '    todo!()\n}\n';
    return isOpen ? body : `fn ${entryPoint}() {\n${body}`;
  },
  multiplE: {
    name: 'rs',
    tests: (test, entryPoint) => {
      const named = /\bcandidate\s*=/.test(test);
      const opened = `fn main() {\n    let candidate = ${entryPoint};`;
      return `}\n\n${named ? test : test.replace(/\bfn\s+main\s*\(\s*\)\s*\{/, opened)}`;
    },
  },
};
