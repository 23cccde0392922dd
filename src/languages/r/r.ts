import { interpretedWorkers } from '../interpreted/interpreted-workers.ts';
import type { LanguageDescription } from '../language-description.ts';
import { R_PROBES } from './probes.ts';
import { R_INTERPRETER } from './r-interpreter.ts';
import { R_SOURCE } from './source.ts';
import { R_TESTS } from './test-rules.ts';

export const R: LanguageDescription = {
  name: 'r',
  label: 'R',
  aliases: ['rscript', 'rlang'],
  files: {
    extension: '.R',
    comment: '#',
    extraCells: [],
    openings: (entryPoint) => [
      `${entryPoint} <- function(`,
      `${entryPoint} = function(`,
      `${entryPoint}<-function(`,
    ],
    attemptPrefix: 'invisible(quote(\n',
    attemptEnd: '))',
  },
  source: R_SOURCE,
  answers: { stopSequences: ['\n#', '\n```'] }, // MultiPL-E's
  tests: R_TESTS,
  toolchain: interpretedWorkers(R_INTERPRETER),
  probes: R_PROBES,
  colors: ['r'],
};
