import type { CodeRules } from '../code-rules.ts';
import { javaStatements } from './answers/statements.ts';
import { BUILTINS } from './builtins.ts';
import { openBraces } from './text/brackets.ts';
import { findMethods } from './text/find-methods.ts';
import { maskCode } from './text/mask-code.ts';

/** How Java is found in answers. */
export const JAVA_CODE: CodeRules = {
  statements: javaStatements,
  starts:
    /^([ \t]*)(?:import|package|public|private|protected|static|final|abstract|class|interface|enum|record|@\w)\b/,
  builtins: BUILTINS,
  definesOnce: true,
  drivers: /^(?:System\.(?:out|err|exit)\b|assert\b)/,
  tryingCalls: ['print', 'println', 'printf', 'nextLine'],
  firstLines: /^[ \t]*package\s[\w.]+\s*;[ \t]*\n?/gm,
  isMovedFunction,
  openBrackets: (source) => Array.from({ length: Math.max(0, openBraces(maskCode(source))) }, () => '{'),
};

/** The whole class again, which within a method would be one of its own. */
function isMovedFunction(body: string, entryPoint: string): boolean {
  const masked = maskCode(body);
  return findMethods(masked, entryPoint).some(({ from }) => openBraces(masked.slice(0, from)) > 0);
}
