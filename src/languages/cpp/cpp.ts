import { compiledWorkers } from '../compiled/compiled-workers.ts';
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
  toolchain: compiledWorkers({
    isThere: async () => (await import('./executor/inner-compilers.ts')).isCompilerInstalled(),
    load: async () => (await import('./executor/compiled-cpp.ts')).COMPILED_CPP,
  }),
  probes: CPP_PROBES,
  syntax: CPP_SYNTAX,
  mutations: async () => (await import('./mutations.ts')).CPP_MUTATIONS,
  colors: ['clike', 'c', 'cpp'],
};
