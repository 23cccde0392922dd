import type { SourceRules } from '../source-rules.ts';

export const LUA_SOURCE: SourceRules = {
  comments: /--\[\[[\s\S]*?\]\]|--.*$/gm,
  declarations: /^(?:local[ \t]+)?function[ \t]+([A-Za-z_]\w*)[ \t]*\(/gm,
  prose: (prompt) =>
    [...prompt.matchAll(/--\[\[([\s\S]*?)\]\]|((?:^[ \t]*--.*\n)+)/gm)].map(
      ([, block, lines = '']) => block ?? lines,
    ),
};
