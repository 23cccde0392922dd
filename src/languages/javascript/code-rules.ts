import type { CodeRules } from '../code-rules.ts';
import { maskSigns } from '../statements/mask-signs.ts';
import { openBrackets, parseStatements } from '../statements/source-tree.ts';
import type { TreeReading } from '../statements/tree-reading.ts';
import type { Grammar } from '../syntax.ts';
import { BUILTINS } from './builtins.ts';
import { withNamedExports, withoutExports } from './exports.ts';

/** How JavaScript, or a dialect of it, is found in answers. */
export function scriptCode(grammar: () => Grammar, starts: RegExp): CodeRules {
  const reading: TreeReading = {
    grammar,
    mask: maskSigns,
    isForeign: (statement) => /(?:from|require\(|import\(?)\s*["'`](?:\.|\/|@|~)/.test(statement),
    hasBlockScope: true,
  };
  return {
    statements: (source, budget) => parseStatements(source, budget, reading),
    starts,
    builtins: BUILTINS,
    definesOnce: true,
    drivers: /^(assert\b|module\.exports\b|exports\.|(exit|quit)\(|console\.(log|assert)\()/,
    tryingCalls: ['print', 'input'], // models take them along from Python
    withNamedExports,
    withoutExports,
    openBrackets: (source) => openBrackets(source, grammar()),
  };
}
