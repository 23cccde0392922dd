#lang racket/base
;; The same with the check that needs patterns, which take long to load.

(require racket/match "rackunit.rkt" "../passk/trial.rkt" "../passk/word.rkt" (for-syntax racket/base))
(provide (all-from-out "rackunit.rkt") check-match)

(define-syntax (check-match stx)
  (syntax-case stx ()
    [(_ actual pattern condition ...)
     (with-syntax ([line (syntax-line stx)])
       #'(begin
           (at-line line)
           (let ([value actual])
             (unless (match value [pattern (and #t condition ...)] [_ #f])
               (failed (string-append "the assertion does not hold: " (literal value) " does not match " (literal 'pattern)))))))]))
