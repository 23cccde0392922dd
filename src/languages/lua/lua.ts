import { interpretedWorkers } from '../interpreted/interpreted-workers.ts';
import type { LanguageDescription } from '../language-description.ts';
import { LUA_INTERPRETER } from './lua-interpreter.ts';
import { LUA_PROBES } from './probes.ts';
import { LUA_SOURCE } from './source.ts';
import { LUA_TESTS } from './test-rules.ts';

export const LUA: LanguageDescription = {
  name: 'lua',
  label: 'Lua',
  aliases: ['lua5.4', 'lua5.3'],
  files: {
    extension: '.lua',
    comment: '--',
    extraCells: [],
    openings: (entryPoint) => [`local function ${entryPoint}(`, `function ${entryPoint}(`],
    attemptPrefix: 'local _; ',
  },
  source: LUA_SOURCE,
  answers: { stopSequences: ['\nlocal', '\nfunction', '\n--', '\n\n'] }, // MultiPL-E's
  tests: LUA_TESTS,
  toolchain: interpretedWorkers(LUA_INTERPRETER),
  probes: LUA_PROBES,
  colors: ['lua'],
};
