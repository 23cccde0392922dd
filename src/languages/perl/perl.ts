import { interpretedWorkers } from '../interpreted/interpreted-workers.ts';
import type { LanguageDescription } from '../language-description.ts';
import { PERL_INTERPRETER } from './perl-interpreter.ts';
import { PERL_PROBES } from './probes.ts';
import { PERL_SOURCE } from './source.ts';
import { PERL_TESTS } from './test-rules.ts';

export const PERL: LanguageDescription = {
  name: 'perl',
  label: 'Perl',
  aliases: ['pl', 'perl5', 'perl 5'],
  files: {
    extension: '.pl',
    comment: '#',
    extraCells: [],
    openings: (entryPoint) => [`sub ${entryPoint} `, `sub ${entryPoint}{`, `sub ${entryPoint}(`],
    // A second name for the same column: the line does not begin with the word.
    attemptPrefix: 'no strict; ',
  },
  source: PERL_SOURCE,
  answers: { stopSequences: ['\nsub', '\n#', '\n\n'] }, // MultiPL-E's
  tests: PERL_TESTS,
  toolchain: interpretedWorkers(PERL_INTERPRETER),
  probes: PERL_PROBES,
  colors: ['perl'],
};
