import { compiledWorkers } from '../compiled/compiled-workers.ts';
import type { LanguageDescription } from '../language-description.ts';
import { RUST_CODE } from './code-rules.ts';
import { RUST_FILES } from './files.ts';
import { RUST_PROBES } from './probes.ts';
import { RUST_SOURCE } from './source.ts';
import { RUST_SYNTAX } from './syntax.ts';
import { RUST_TESTS } from './test-rules.ts';

export const RUST: LanguageDescription = {
  name: 'rust',
  label: 'Rust',
  aliases: ['rs', 'rustlang', 'rustc'],
  files: RUST_FILES,
  source: RUST_SOURCE,
  answers: {
    stopSequences: ['\n}'], // MultiPL-E's
    code: RUST_CODE,
  },
  tests: RUST_TESTS,
  toolchain: compiledWorkers({
    isThere: async () => (await import('./executor/installation.ts')).isRustInstalled(),
    load: async () => (await import('./executor/rust-compiled.ts')).RUST_COMPILED,
  }),
  probes: RUST_PROBES,
  syntax: RUST_SYNTAX,
  mutations: async () => (await import('./mutations.ts')).RUST_MUTATIONS,
  colors: ['rust'],
};
