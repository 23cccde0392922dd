import type { TestRules } from '../test-rules.ts';

export const PHP_TESTS: TestRules = {
  assertions: /\bassert\s*\(|\{\s*throw\s+new\s+\\?Exception\b/g,
  otherNames: (test) =>
    [...test.matchAll(/\bfunction\s+(\w+)\(\.\.\.\$args\)/g)].flatMap(([, name]) => name ?? []),
  emptySolution: ({ entryPoint }, isOpen) =>
    isOpen ? '}\n' : `function ${entryPoint}(...$arguments) {\n}\n`,
  multiplE: {
    name: 'php',
    tests: (test, entryPoint) =>
      /\bfunction\s+candidate\b/.test(test)
        ? test
        : `function candidate(...$args) {\n    return ${entryPoint}(...$args);\n}\n\n${test}`,
  },
};
