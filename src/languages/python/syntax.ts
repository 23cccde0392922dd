import { createRequire } from 'node:module';
import { once } from '../once.ts';
import type { Syntax } from '../syntax.ts';

const load = createRequire(import.meta.url);

export const PYTHON_SYNTAX: Syntax = {
  grammar: once(() => {
    const { parser } = load('@lezer/python') as typeof import('@lezer/python');
    return { strict: parser.configure({ strict: true }), recovering: parser };
  }),
  loops: /^(For|While)Statement$|Comprehension/,
  loopMethods: /^(map|filter|reduce|some|every|forEach|flatMap)$/,
  branches: /^(If|Match)Statement$|^ConditionalExpression$/,
  ways: /^elif$/,
};
