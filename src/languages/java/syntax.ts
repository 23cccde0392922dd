import { createRequire } from 'node:module';
import { once } from '../once.ts';
import type { Syntax } from '../syntax.ts';

const load = createRequire(import.meta.url);

export const JAVA_SYNTAX: Syntax = {
  grammar: once(() => {
    const { parser } = load('@lezer/java') as typeof import('@lezer/java');
    return { strict: parser.configure({ strict: true }), recovering: parser };
  }),
  loops: /^(?:Enhanced)?(?:For|While|Do)Statement$/,
  loopMethods: /^(?:map|filter|reduce|anyMatch|allMatch|noneMatch|forEach|flatMap|mapToInt|mapToObj)$/,
  branches: /^(?:If|Switch)Statement$|^(?:Ternary|Switch)Expression$/,
  ways: /^SwitchLabel$/,
};
