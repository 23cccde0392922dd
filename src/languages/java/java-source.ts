import { IDENTIFIER } from '../identifier.ts';
import type { SourceRules } from '../source-rules.ts';

const MODIFIERS = '(?:(?:public|protected|private|static|final|synchronized|abstract|default)[ \\t]+)';

/** What the text of a source tells. Methods stand in classes, so they begin further right than functions elsewhere. */
export const JAVA_SOURCE: SourceRules = {
  comments: /\/\/.*$|\/\*[\s\S]*?\*\//gm,
  declarations: new RegExp(
    `^[ \\t]{0,20}${MODIFIERS}{1,6}(?:<[^()\\n]{1,100}>[ \\t]+)?[\\w$.]{1,80}(?:<[^()\\n;=]{1,200}>)?(?:\\[\\])*[ \\t]+(${IDENTIFIER})[ \\t]*\\(`,
    'gmu',
  ),
  prose: (prompt) =>
    [...prompt.matchAll(/\/\*\*?([\s\S]*?)\*\/|((?:^[ \t]*\/\/.*\n)+)/gm)].map(
      ([, block, lines = '']) => block ?? lines,
    ),
};
