import { compiledWorkers } from '../compiled/compiled-workers.ts';
import type { LanguageDescription } from '../language-description.ts';
import { GO_CODE } from './code-rules.ts';
import { GO_FILES } from './files.ts';
import { GO_PROBES } from './probes.ts';
import { GO_SOURCE } from './source.ts';
import { GO_SYNTAX } from './syntax.ts';
import { GO_TESTS } from './test-rules.ts';

export const GO: LanguageDescription = {
  name: 'go',
  label: 'Go',
  aliases: ['golang', 'go_test.go'],
  files: GO_FILES,
  source: GO_SOURCE,
  answers: {
    stopSequences: ['\nfunc', 'struct', '\n// '], // MultiPL-E's
    code: GO_CODE,
  },
  tests: GO_TESTS,
  toolchain: compiledWorkers({
    isThere: async () => (await import('./executor/find-toolchain.ts')).isGoInstalled(),
    load: async () => (await import('./executor/compiled-go.ts')).COMPILED_GO,
  }),
  probes: GO_PROBES,
  syntax: GO_SYNTAX,
  mutations: async () => (await import('./mutations.ts')).GO_MUTATIONS,
  colors: ['clike', 'go'],
};
