import type { SourceRules } from '../source-rules.ts';

export const RUST_SOURCE: SourceRules = {
  comments: /\/\/.*$|\/\*[\s\S]*?\*\//gm,
  // Published prompts have functions that are moved to the right; what has a self is a method.
  declarations:
    /^[ \t]{0,4}(?:pub(?:\([a-z]+\))?[ \t]+)?(?:(?:const|async|unsafe)[ \t]+)*fn[ \t]+([\p{L}_][\p{L}\p{Nd}_]*)(?![^\n(]{0,200}\([ \t]*(?:&[ \t]*(?:'\w+[ \t]+)?)?(?:mut[ \t]+)?self\b)/gmu,
  prose: (prompt) =>
    [...prompt.matchAll(/\/\*([\s\S]*?)\*\/|((?:^[ \t]*\/\/.*\n)+)/gm)].map(
      ([, block, lines = '']) => block ?? lines.replace(/^[ \t]*\/\/[/!]?/gm, ''),
    ),
};
