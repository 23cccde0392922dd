import type { LanguageDescription } from '../language-description.ts';
import { CPP_CODE } from './code-rules.ts';
import { CPP_FILES } from './files.ts';
import { CPP_PROBES } from './probes.ts';
import { CPP_SOURCE } from './source.ts';
import { CPP_SYNTAX } from './syntax.ts';
import { CPP_TESTS } from './test-rules.ts';

export const CPP: LanguageDescription = {
  name: 'cpp',
  label: 'C++',
  aliases: ['c++', 'cplusplus', 'cc', 'cxx', 'gpp', 'g++', 'c++17', 'cpp17'],
  files: CPP_FILES,
  source: CPP_SOURCE,
  answers: {
    stopSequences: ['\n}'], // MultiPL-E's
    code: CPP_CODE,
  },
  tests: CPP_TESTS,
  toolchain: {
    runsPrograms: true,
    isInstalled: async () =>
      process.platform === 'linux' && (await import('./executor/inner-compilers.ts')).isCompilerInstalled(),
    version: async () =>
      (await (await import('./executor/compiled-cpp.ts')).COMPILED_CPP.findToolchain()).version,
    start: async (options) => {
      const { createCompiledExecutor } = await import('../compiled/executor/compiled-executor.ts');
      const { COMPILED_CPP } = await import('./executor/compiled-cpp.ts');
      return createCompiledExecutor(COMPILED_CPP, options);
    },
  },
  probes: CPP_PROBES,
  syntax: CPP_SYNTAX,
  colors: ['clike', 'c', 'cpp'],
};
