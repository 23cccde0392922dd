import { interpretedWorkers } from '../interpreted/interpreted-workers.ts';
import type { LanguageDescription } from '../language-description.ts';
import { RACKET_PROBES } from './probes.ts';
import { RACKET_INTERPRETER } from './racket-interpreter.ts';
import { RACKET_SOURCE } from './source.ts';
import { RACKET_TESTS } from './test-rules.ts';

export const RACKET: LanguageDescription = {
  name: 'racket',
  label: 'Racket',
  aliases: ['rkt'],
  files: {
    extension: '.rkt',
    comment: ';;',
    extraCells: ['#lang racket'],
    openings: (entryPoint) => [`(define (${entryPoint} `, `(define (${entryPoint})`, `(define ${entryPoint}`],
    attemptPrefix: '#;',
  },
  source: RACKET_SOURCE,
  answers: { stopSequences: ['\n(define ', '\n#|', '\n;', '\n('] }, // MultiPL-E's
  tests: RACKET_TESTS,
  toolchain: interpretedWorkers(RACKET_INTERPRETER),
  probes: RACKET_PROBES,
  colors: ['scheme', 'racket'],
};
