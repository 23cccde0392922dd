import { IDENTIFIER } from '../identifier.ts';
import type { SourceRules } from '../source-rules.ts';

/** What the text of a script tells, with types or without. */
export const SCRIPT_SOURCE: SourceRules = {
  comments: /\/\/.*$|\/\*[\s\S]*?\*\//gm,
  declarations: new RegExp(
    `^(?:export +)?(?:(?:const|let|var) +(${IDENTIFIER})[^=\\n]*=|(?:async +)?function *\\*? *(${IDENTIFIER}))`,
    'gmu',
  ),
  prose: (prompt) =>
    [...prompt.matchAll(/\/\*\*?([\s\S]*?)\*\/|((?:^[ \t]*\/\/.*\n)+)/gm)].map(
      ([, block, lines = '']) => block ?? lines,
    ),
};
