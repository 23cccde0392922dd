import type { SourceRules } from '../source-rules.ts';

export const R_SOURCE: SourceRules = {
  comments: /#.*$/gm,
  declarations: /^([A-Za-z.][\w.]*)[ \t]*(?:<-|=)[ \t]*(?:function\b|\\(?=\())/gm,
  prose: (prompt) =>
    [...prompt.matchAll(/(?:^[ \t]*#.*\n)+/gm)].map(([text]) => text.replace(/^[ \t]*#/gm, '')),
};
