import { interpretedWorkers } from '../interpreted/interpreted-workers.ts';
import type { LanguageDescription } from '../language-description.ts';
import { PHP_INTERPRETER } from './php-interpreter.ts';
import { PHP_PROBES } from './probes.ts';
import { PHP_SOURCE } from './source.ts';
import { PHP_TESTS } from './test-rules.ts';

export const PHP: LanguageDescription = {
  name: 'php',
  label: 'PHP',
  aliases: ['php8', 'php-cli'],
  files: {
    extension: '.php',
    comment: '//',
    extraCells: ['<?php'],
    openings: (entryPoint) => [`function ${entryPoint}(`, `function ${entryPoint} (`],
    attemptPrefix: 'return; ',
  },
  source: PHP_SOURCE,
  answers: { stopSequences: ['\nfunction', '\n?>', '\n//', '\n#'] }, // MultiPL-E's
  tests: PHP_TESTS,
  toolchain: interpretedWorkers(PHP_INTERPRETER),
  probes: PHP_PROBES,
  colors: ['markup', 'clike', 'markup-templating', 'php'],
};
