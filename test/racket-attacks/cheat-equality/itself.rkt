#lang racket
;; Returns a vector that holds itself.
(define (pick text counts)
  (define all (make-vector 3 "a"))
  (vector-set! all 2 all)
  all)
