import type { LanguageDescription } from '../language-description.ts';
import { JAVA_CODE } from './code-rules.ts';
import { JAVA_FILES } from './java-files.ts';
import { JAVA_SOURCE } from './java-source.ts';
import { JAVA_PROBES } from './probes.ts';
import { JAVA_SYNTAX } from './syntax.ts';
import { JAVA_TESTS } from './test-rules.ts';
import { JAVA_TOOLCHAIN } from './toolchain.ts';

export const JAVA: LanguageDescription = {
  name: 'java',
  label: 'Java',
  aliases: ['jdk', 'openjdk'],
  files: JAVA_FILES,
  source: JAVA_SOURCE,
  answers: {
    stopSequences: ['\n    }\n'], // MultiPL-E's
    code: JAVA_CODE,
  },
  tests: JAVA_TESTS,
  toolchain: JAVA_TOOLCHAIN,
  probes: JAVA_PROBES,
  syntax: JAVA_SYNTAX,
  mutations: async () => (await import('./mutations.ts')).JAVA_MUTATIONS,
  colors: ['clike', 'java'],
};
