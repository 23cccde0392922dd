import { interpretedWorkers } from '../interpreted/interpreted-workers.ts';
import type { LanguageDescription } from '../language-description.ts';
import { RUBY_PROBES } from './probes.ts';
import { RUBY_INTERPRETER } from './ruby-interpreter.ts';
import { RUBY_SOURCE } from './source.ts';
import { RUBY_TESTS } from './test-rules.ts';

export const RUBY: LanguageDescription = {
  name: 'ruby',
  label: 'Ruby',
  aliases: ['rb', 'ruby3'],
  files: {
    extension: '.rb',
    comment: '#',
    extraCells: [],
    openings: (entryPoint) => [`def ${entryPoint}(`, `def ${entryPoint} `, `def ${entryPoint}\n`],
    attemptPrefix: 'private ',
  },
  source: RUBY_SOURCE,
  answers: { stopSequences: ['\nclass', '\ndef', '\n#', '\n\n'] }, // MultiPL-E's
  tests: RUBY_TESTS,
  toolchain: interpretedWorkers(RUBY_INTERPRETER),
  probes: RUBY_PROBES,
  colors: ['ruby'],
};
