import type { CodeRules } from '../code-rules.ts';
import { BUILTINS } from './builtins.ts';
import { openBrackets } from './open-brackets.ts';
import { rustStatements } from './statements.ts';

/** How Rust is found in answers. A `main` may stay: of a program with an entry point it is never called. */
export const RUST_CODE: CodeRules = {
  statements: rustStatements,
  starts:
    /^([ \t]*)(?:#!?\[|(?:pub(?:\([^)\n]*\))?[ \t]+)?(?:use|fn|struct|enum|impl|trait|type|const|static|mod|unsafe|async|extern)\b)/,
  opensMembers: /^[ \t]*(?:unsafe[ \t]+)?(?:impl|trait|mod)\b[^\n;]{0,200}\{[ \t]*$/,
  builtins: BUILTINS,
  definesOnce: true,
  drivers: /^#\[(?:cfg\(test\)|test)\]/,
  tryingCalls: [],
  firstLines: /^#!\[[^\]\n]*\][ \t]*(?:\n|$)/gm,
  openBrackets,
};
