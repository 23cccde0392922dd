import type { SourceRules } from '../source-rules.ts';

export const CPP_SOURCE: SourceRules = {
  comments: /\/\/.*$|\/\*[\s\S]*?\*\//gm,
  // A type, the name, an opening bracket; what such a line may begin with besides is no declaration.
  declarations:
    /^(?!(?:return|else|case|using|typedef|throw|delete|new|goto)\b)(?=[A-Za-z_])[\w:<>,*& \t]{0,200}[\s*&>](\w+) *\((?!.*\);[ \t]*$)/gm,
  prose: (prompt) =>
    [...prompt.matchAll(/\/\*\*?([\s\S]*?)\*\/|((?:^[ \t]*\/\/.*\n)+)/gm)].map(
      ([, block, lines = '']) => block ?? lines,
    ),
};
