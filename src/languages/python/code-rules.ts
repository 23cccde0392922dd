import type { SyntaxNode } from '@lezer/common';
import type { CodeRules } from '../code-rules.ts';
import { parseStatements } from '../statements/source-tree.ts';
import type { TreeReading } from '../statements/tree-reading.ts';
import { BUILTINS } from './builtins.ts';
import { isForeign } from './foreign-modules.ts';
import { FUTURE_IMPORTS } from './future-imports.ts';
import { maskForGrammar } from './mask-for-grammar.ts';
import { indentationRepairs } from './repair-indentation.ts';
import { PYTHON_SYNTAX } from './syntax.ts';

const READING: TreeReading = {
  grammar: PYTHON_SYNTAX.grammar,
  mask: maskForGrammar,
  isMisplaced: (node, source) => !isAtMargin(node, source),
  isForeign,
  hasBlockScope: false,
};

/** How Python is found in answers. */
export const PYTHON_CODE: CodeRules = {
  statements: (source, budget) => parseStatements(source, budget, READING),
  starts: /^([ \t]*)(?:async\s+def|def|class|from|import|@\w)/,
  opensMembers: /^[ \t]*(?:class|def|async[ \t]+def)[ \t]+\w+[ \t]*(?:\(.*\)[^:]{0,200})?:/,
  builtins: BUILTINS,
  definesOnce: false,
  drivers: /^(assert\b|if\s+__name__\b|(unittest|doctest|pytest|sys)\.\w*(main|mod|exit)\(|(exit|quit)\()/,
  tryingCalls: ['print', 'input'],
  firstLines: FUTURE_IMPORTS,
  indentationRepairs,
  isMovedFunction,
};

/** The grammar takes a statement after a bad dedent, and `return` outside of functions; Python takes neither. */
function isAtMargin(node: SyntaxNode, source: string): boolean {
  let before = node.from;
  while (/[ \t]/.test(source[before - 1] ?? '')) before -= 1;
  const first = before === 0 || source[before - 1] === '\n';
  return (!first || before === node.from) && node.name !== 'ReturnStatement';
}

/** The whole function, indented by something around it, defines itself and returns nothing. */
function isMovedFunction(body: string, entryPoint: string): boolean {
  const inner = new RegExp(`^([ \\t]+)(?:async[ \\t]+)?def[ \\t]+${entryPoint}\\b`, 'm').exec(body);
  if (inner === null) return false;
  const margin = body.search(/[^ \t\n]/) - (body.slice(0, body.search(/[^ \t\n]/)).lastIndexOf('\n') + 1);
  const own = new RegExp(`^[ \\t]{${margin}}(?:return|yield)\\b`, 'm');
  return (inner[1] as string).length >= margin && !own.test(body);
}
