import { createRequire } from 'node:module';
import { once } from '../once.ts';
import type { Grammar, Syntax } from '../syntax.ts';

const load = createRequire(import.meta.url);

function rustGrammar(): Grammar {
  const { parser } = load('@lezer/rust') as typeof import('@lezer/rust');
  return { strict: parser.configure({ strict: true }), recovering: parser };
}

export const RUST_SYNTAX: Syntax = {
  grammar: once(rustGrammar),
  loops: /^(For|While|Loop)Expression$/,
  loopMethods:
    /^(map|filter|filter_map|flat_map|fold|for_each|any|all|take_while|skip_while|position|retain)$/,
  branches: /^(If|Match)Expression$/,
  ways: /^MatchArm$/,
};
