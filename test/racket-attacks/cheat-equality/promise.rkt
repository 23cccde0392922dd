#lang racket
;; Returns a promise, and one that has been kept.
(define (pick text counts)
  (delay (list "a" "a" "b")))
