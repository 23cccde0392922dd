import type { TestRules } from '../test-rules.ts';

export const LUA_TESTS: TestRules = {
  assertions: /\bassert(?:_?\w+)?\s*\(/g,
  otherNames: (test) =>
    [...test.matchAll(/^[ \t]*(?:local[ \t]+)?(\w+)[ \t]*=[ \t]*\w+[ \t]*$/gm)].flatMap(
      ([, name]) => name ?? [],
    ),
  emptySolution: ({ entryPoint }, isOpen) => (isOpen ? 'end\n' : `function ${entryPoint}(...)\nend\n`),
  multiplE: {
    name: 'lua',
    tests: (test, entryPoint) =>
      /\bcandidate\s*=/.test(test) ? test : `local candidate = ${entryPoint}\n${test}`,
  },
};
