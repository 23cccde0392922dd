import type { TestRules } from '../test-rules.ts';

export const RUBY_TESTS: TestRules = {
  assertions: /\b(?:assert(?:_\w+)?|refute(?:_\w+)?|flunk)\b|\braise\b[^\n]*\bunless\b/g,
  otherNames: (test) =>
    [...test.matchAll(/(\w+)\s*=\s*method\(:\w+[?!]?\)/g)].flatMap(([, name]) => name ?? []),
  emptySolution: ({ entryPoint }, isOpen) => (isOpen ? 'end\n' : `def ${entryPoint}(*)\nend\n`),
  multiplE: {
    name: 'rb',
    tests: (test, entryPoint) =>
      /\bcandidate\s*=/.test(test) ? test : `candidate = method(:${entryPoint})\n${test}`,
  },
};
