import type { Probes } from '../probes.ts';

export const RACKET_PROBES: Probes = {
  problem: {
    taskId: 'preflight',
    language: 'racket',
    prompt: '#lang racket\n(define (twice x)\n',
    canonicalSolution: '  (* x 2))\n',
    tests: {
      kind: 'function',
      entryPoint: 'twice',
      test: '(require rackunit)\n(define (test)\n  (let ((candidate twice))\n    (check-within (candidate 2) 4 0.001)\n    (check-equal? (candidate 0) 0)))\n(test)\n',
    },
  },
  bodies: [
    ['  (* x 2))\n', 'passed'],
    ['  (+ x 2))\n', 'wrong_answer'],
    ['  (error "no"))\n', 'runtime_error'],
    ['  (* x 2\n', 'syntax_error'],
    ['  (let loop () (loop)))\n', 'timeout'],
  ],
  escape:
    '  (with-handlers ([exn:fail? (lambda (_) -1)])\n    (call-with-input-file "/etc/passwd" read-line)\n    (* x 2)))\n',
};
