import type { SourceRules } from '../source-rules.ts';

export const RUBY_SOURCE: SourceRules = {
  comments: /#(?!\{).*$|^=begin\b[\s\S]*?^=end\b.*$/gm,
  declarations: /^def[ \t]+(?:self\.)?([A-Za-z_]\w*[?!]?)/gm,
  prose: (prompt) =>
    [...prompt.matchAll(/(?:^[ \t]*#.*\n)+|^=begin\b[\s\S]*?^=end\b/gm)].map(([text]) =>
      text.replace(/^[ \t]*#/gm, ''),
    ),
};
