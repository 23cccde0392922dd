import type { TestRules } from '../test-rules.ts';

/** A test is a script that ends, or is ended by `set -e`, with an exit code other than 0 where something is wrong. */
export const BASH_TESTS: TestRules = {
  assertions: /\[\[?[ \t]|\btest[ \t]+\S/g,
  otherNames: (test) =>
    [...test.matchAll(/^(\w+)\(\) \{\n[ \t]*\w+ "\$@"\n\}/gm)].flatMap(([, name]) => name ?? []),
  // MultiPL-E's tests begin with the bracket that its completions leave out.
  withoutFinalCall: (test) => test.replace(/^\s*\}[ \t]*\n/, ''),
  emptySolution: ({ entryPoint }, isOpen) => (isOpen ? '  :\n}\n' : `${entryPoint}() {\n  :\n}\n`),
  multiplE: {
    name: 'sh',
    tests: (test, entryPoint) =>
      `}\n\n${/^candidate\(\)/m.test(test) ? test : `candidate() {\n    ${entryPoint} "$@"\n}\n\n${test}`}`,
  },
};
