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
  toolchain: {
    runsPrograms: true,
    isInstalled: async () =>
      process.platform === 'linux' && (await import('./executor/find-toolchain.ts')).isGoInstalled(),
    version: async () =>
      (await (await import('./executor/compiled-go.ts')).COMPILED_GO.findToolchain()).version,
    start: async (options) => {
      const { createCompiledExecutor } = await import('../compiled/executor/compiled-executor.ts');
      const { COMPILED_GO } = await import('./executor/compiled-go.ts');
      return createCompiledExecutor(COMPILED_GO, options);
    },
  },
  probes: GO_PROBES,
  syntax: GO_SYNTAX,
  colors: ['clike', 'go'],
};
