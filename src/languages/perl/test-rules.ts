import type { TestRules } from '../test-rules.ts';

export const PERL_TESTS: TestRules = {
  assertions:
    /\b(?:eq_deeply|cmp_deeply|ok|is|isnt|is_deeply|like|unlike|cmp_ok)\s*\(|\bdie\b[^;\n]*\bunless\b/g,
  otherNames: (test) => [...test.matchAll(/\$(\w+)\s*=\s*\\&\w+\s*;/g)].flatMap(([, name]) => name ?? []),
  emptySolution: ({ entryPoint }, isOpen) => (isOpen ? '}\n' : `sub ${entryPoint} {\n}\n`),
  multiplE: {
    name: 'pl',
    tests: (test, entryPoint) =>
      /\bcandidate\s*=/.test(test) ? test : `my $candidate = \\&${entryPoint};\n${test}`,
  },
};
