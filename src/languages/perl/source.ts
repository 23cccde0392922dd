import type { SourceRules } from '../source-rules.ts';

export const PERL_SOURCE: SourceRules = {
  comments: /(?<![$\\&@%{])#.*$|^=\w[\s\S]*?^=cut\b.*$/gm,
  declarations: /^sub[ \t]+([A-Za-z_]\w*)/gm,
  prose: (prompt) =>
    [...prompt.matchAll(/(?:^[ \t]*#.*\n)+|^=\w[\s\S]*?^=cut\b/gm)].map(([text]) =>
      text.replace(/^[ \t]*#/gm, ''),
    ),
};
