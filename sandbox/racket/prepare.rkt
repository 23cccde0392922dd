#lang racket/base
;; Compiles what lies beside this, once.

(require compiler/cm racket/runtime-path (for-syntax racket/base))

(define-runtime-path here ".")

(define compile-one (make-caching-managed-compile-zo))
(for ([file '("guest.rkt" "judge.rkt" "whole.rkt" "stand-ins/rackunit-match.rkt" "languages/base.rkt" "languages/usual.rkt")])
  (compile-one (simplify-path (build-path here file))))
