import type { InterpretedLanguage } from '../interpreted/interpreted-language.ts';
import { LUA_PROBES } from './probes.ts';

export const LUA_INTERPRETER: InterpretedLanguage = {
  name: 'lua',
  label: 'Lua',
  probe: LUA_PROBES.problem,
  commands: ['lua5.4', 'lua5.3', 'lua'],
  asksVersion: ['-v'],
  version: /^Lua (\d+\.\d+\.\d+)/m,
  oldestVersion: '5.3',
  howToInstall: 'apt-get install lua5.4',
  environment: { LC_ALL: 'C', TZ: 'UTC' },
  extension: '.lua',
  run: { memory: 'data', ownMemoryMiB: 16, speaksOn: 'standard_streams' },
  isGiven: 'words',
  emptyProgram: 'return\n',
  outOfMemory: /\bnot enough memory$/,
  readException: (stderr) => /^\S+: .*(?=\nstack traceback:$)/m.exec(stderr)?.[0],
  // What does not compile has run nowhere, so there is no trace behind it, and nothing else beside it.
  readSyntaxError: (stderr) => /^\S+: \S+:\d+: .* near .*(?=\n?$)/.exec(stderr)?.[0],
};
