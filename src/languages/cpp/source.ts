import type { SourceRules } from '../source-rules.ts';

export const CPP_SOURCE: SourceRules = {
  comments: /\/\/.*$|\/\*[\s\S]*?\*\//gm,
  // A type, the name, parameters, and the body: only so is it told from a sentence of a comment.
  declarations:
    /^(?!(?:return|else|case|using|typedef|throw|delete|new|goto)\b)(?=[A-Za-z_])[\w:<>,*& \t]{0,200}[ \t*&>](\w+) *\((?=[^;{}]{0,1000}\{)/gm,
  prose: (prompt) =>
    [...prompt.matchAll(/\/\*\*?([\s\S]*?)\*\/|((?:^[ \t]*\/\/.*\n)+)/gm)].map(
      ([, block, lines = '']) => block ?? lines,
    ),
};
