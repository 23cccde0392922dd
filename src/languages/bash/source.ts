import type { SourceRules } from '../source-rules.ts';

export const BASH_SOURCE: SourceRules = {
  comments: /(?<=^|[\s;])#.*$/gm,
  declarations: /^(?:function[ \t]+([A-Za-z_]\w*)[ \t]*(?:\([ \t]*\))?|([A-Za-z_]\w*)[ \t]*\([ \t]*\))/gm,
  prose: (prompt) =>
    [...prompt.matchAll(/(?:^[ \t]*#(?!!).*\n)+/gm)].map(([text]) => text.replace(/^[ \t]*#/gm, '')),
};
