#lang racket
;; Returns a procedure in place of a value.
(define (pick text counts)
  (lambda () (list "a" "a" "b")))
