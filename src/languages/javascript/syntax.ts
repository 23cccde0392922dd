import { createRequire } from 'node:module';
import { once } from '../once.ts';
import type { Grammar, Syntax } from '../syntax.ts';

const load = createRequire(import.meta.url);

/**
 * The grammar of JavaScript, or a dialect of it.
 *
 * @param dialect of `@lezer/javascript`: `ts`. @default none
 */
export function scriptGrammar(dialect?: string): Grammar {
  const { parser } = load('@lezer/javascript') as typeof import('@lezer/javascript');
  const options = dialect === undefined ? {} : { dialect };
  return { strict: parser.configure({ ...options, strict: true }), recovering: parser.configure(options) };
}

export const JAVASCRIPT_SYNTAX: Syntax = {
  grammar: once(scriptGrammar),
  loops: /^(For|While|Do)Statement$/,
  loopMethods: /^(map|filter|reduce|some|every|forEach|flatMap)$/,
  branches: /^(If|Switch)Statement$|^ConditionalExpression$/,
  ways: /^CaseLabel$/,
};
