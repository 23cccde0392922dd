import type { TestRules } from '../test-rules.ts';

/**
 * A test is a script that calls the entry point by its name.
 *
 * @param multiplE MultiPL-E's name for the language
 * @param nothing the rest of a function that does nothing
 */
export function scriptTests(multiplE: string, nothing: string): TestRules {
  return {
    assertions: /\bassert(?:\.\w+)?\s*\(/g,
    emptySolution: ({ entryPoint }, isOpen) => (isOpen ? nothing : `function ${entryPoint}() {\n${nothing}`),
    multiplE: { name: multiplE, tests: (test, entryPoint) => `const candidate = ${entryPoint};\n${test}` },
  };
}
