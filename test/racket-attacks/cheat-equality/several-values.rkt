#lang racket
;; Returns the expected value several times.
(define (pick text counts)
  (let ([words (list "a" "a" "b")])
    (values words words 0.001)))
