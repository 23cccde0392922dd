import { interpretedWorkers } from '../interpreted/interpreted-workers.ts';
import type { LanguageDescription } from '../language-description.ts';
import { BASH_INTERPRETER } from './bash-interpreter.ts';
import { BASH_PROBES } from './probes.ts';
import { BASH_SOURCE } from './source.ts';
import { BASH_TESTS } from './test-rules.ts';

export const BASH: LanguageDescription = {
  name: 'bash',
  label: 'Bash',
  aliases: ['sh', 'shell script', 'bash5'],
  files: {
    extension: '.sh',
    comment: '#',
    extraCells: [],
    openings: (entryPoint) => [`${entryPoint}()`, `${entryPoint} ()`, `function ${entryPoint} `],
    attemptPrefix: 'false && ',
  },
  source: BASH_SOURCE,
  answers: { stopSequences: ['\n}'] }, // MultiPL-E's
  tests: BASH_TESTS,
  toolchain: interpretedWorkers(BASH_INTERPRETER),
  probes: BASH_PROBES,
  colors: ['bash'],
};
