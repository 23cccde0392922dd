import type { TestRules } from '../test-rules.ts';
import { openBraces, outermost } from './text/brackets.ts';
import { findMethods } from './text/find-methods.ts';
import { maskCode } from './text/mask-code.ts';

/** A test is a class with main, or members of the prompt's class with main among them. */
export const JAVA_TESTS: TestRules = {
  assertions: /\bassert\w*\s*\(|\bassert\s|\bAssertionError\s*\(/g,
  emptySolution: ({ prompt, entryPoint }, isOpen) =>
    isOpen
      ? `${emptyBody(prompt, entryPoint)}${'}\n'.repeat(Math.max(1, openBraces(maskCode(prompt))))}`
      : `class Solution {\n    static Object ${entryPoint}() {\n        return null;\n    }\n}\n`,
  multiplE: { name: 'java', tests: asMultiplE },
};

function emptyBody(prompt: string, entryPoint: string): string {
  const type = findMethods(maskCode(prompt), entryPoint).at(-1)?.head.trim().split(/\s+/).at(-1) ?? '';
  if (type === 'void') return '';
  if (/^(?:byte|short|char|int|long|float|double)$/.test(type)) return '        return 0;\n';
  return type === 'boolean' ? '        return false;\n' : '        return null;\n';
}

/** There, the test closes the function itself. */
function asMultiplE(test: string): string {
  const masked = maskCode(test);
  if (masked.trimStart().startsWith('}')) return test;
  const hasMain = /\bmain\s*\(/.test(outermost(masked));
  return hasMain ? `    }\n${test.trimEnd()}\n}\n` : `    }\n}\n${test}`;
}
