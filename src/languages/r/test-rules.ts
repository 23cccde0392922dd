import type { TestRules } from '../test-rules.ts';

export const R_TESTS: TestRules = {
  assertions:
    /\b(?:stopifnot|assert_that|expect_\w+|check(?:Equals\w*|Identical|True|Exception))\s*\(|\)\s*stop\s*\(/g,
  otherNames: (test) =>
    [...test.matchAll(/^[ \t]*([A-Za-z.][\w.]*)[ \t]*(?:<-|=)[ \t]*[A-Za-z.][\w.]*[ \t]*$/gm)].flatMap(
      ([, name]) => name ?? [],
    ),
  emptySolution: ({ entryPoint }, isOpen) => (isOpen ? '}\n' : `${entryPoint} <- function(...) {\n}\n`),
  multiplE: {
    name: 'r',
    tests: (test, entryPoint) =>
      /\bcandidate\s*(?:<-|=)/.test(test) ? test : `candidate <- ${entryPoint}\n${test}`,
  },
};
