#lang racket/base
;; Where a program's module puts its entry point.

(provide hand-over handed-over)

(define handed #f)

(define (hand-over entry)
  (set! handed entry)
  (void))

(define (handed-over) handed)
