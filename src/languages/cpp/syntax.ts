import { createRequire } from 'node:module';
import { once } from '../once.ts';
import type { Grammar, Syntax } from '../syntax.ts';

const load = createRequire(import.meta.url);

function cppGrammar(): Grammar {
  const { parser } = load('@lezer/cpp') as typeof import('@lezer/cpp');
  return { strict: parser.configure({ strict: true }), recovering: parser };
}

export const CPP_SYNTAX: Syntax = {
  grammar: once(cppGrammar),
  loops: /^(?:(?:For|While|Do)Statement|ForRangeLoop)$/,
  loopMethods: /^(?:for_each|transform|accumulate|any_of|all_of|none_of|count_if|find_if|copy_if|remove_if)$/,
  branches: /^(?:(?:If|Switch)Statement|ConditionalExpression)$/,
  ways: /^CaseStatement$/,
};
