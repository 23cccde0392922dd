import type { SourceRules } from '../source-rules.ts';

export const RACKET_SOURCE: SourceRules = {
  comments: /;.*$|#\|[\s\S]*?\|#/gm,
  declarations: /^\(define[ \t]+\(?([^\s()[\]{}"',`;|]+)/gm,
  prose: (prompt) =>
    [...prompt.matchAll(/#\|([\s\S]*?)\|#|((?:^[ \t]*;.*\n)+)/gm)].map(
      ([, block, lines = '']) => block ?? lines.replace(/^[ \t]*;+/gm, ''),
    ),
};
