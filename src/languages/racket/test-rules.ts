import type { TestRules } from '../test-rules.ts';

export const RACKET_TESTS: TestRules = {
  assertions:
    /\(\s*(?:check(?:-[\w!?*/=<>-]+)?|test-(?:check|equal\?|eqv?\?|not-[\w?]+|true|false|pred|=|exn)|fail)(?=[\s)])/g,
  otherNames: (test) =>
    [
      ...test.matchAll(/\[\s*([^\s()[\]]+)\s+[^\s()[\]]+\s*\]|\(\(\s*([^\s()[\]]+)\s+[^\s()[\]]+\s*\)\)/g),
    ].flatMap(([, one, other]) => one ?? other ?? []),
  emptySolution: ({ entryPoint }, isOpen) =>
    isOpen ? '  (void))\n' : `(define (${entryPoint} . _) (void))\n`,
  multiplE: {
    name: 'rkt',
    tests: (test, entryPoint) =>
      /\(\s*candidate\s/.test(test) ? test : `(define candidate ${entryPoint})\n${test}`,
  },
};
