import type { SourceRules } from '../source-rules.ts';

export const GO_SOURCE: SourceRules = {
  comments: /\/\/.*$|\/\*[\s\S]*?\*\//gm,
  declarations: /^func[ \t]+([\p{L}_][\p{L}\p{Nd}_]*)[ \t]*[([]/gmu,
  prose: (prompt) =>
    [...prompt.matchAll(/\/\*([\s\S]*?)\*\/|((?:^[ \t]*\/\/.*\n)+)/gm)].map(
      ([, block, lines = '']) => block ?? lines,
    ),
};
