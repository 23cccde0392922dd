import { createRequire } from 'node:module';
import { once } from '../once.ts';
import type { Grammar, Syntax } from '../syntax.ts';

const load = createRequire(import.meta.url);

function goGrammar(): Grammar {
  const { parser } = load('@lezer/go') as typeof import('@lezer/go');
  return { strict: parser.configure({ strict: true }), recovering: parser };
}

export const GO_SYNTAX: Syntax = {
  grammar: once(goGrammar),
  loops: /^ForStatement$/,
  loopMethods: /(?!)/,
  branches: /^(If|Switch|Select)Statement$/,
  ways: /^Case$/,
};
