#lang racket
;; Returns a list of pairs that can be changed, one of which holds itself.
(define (pick text counts)
  (define one (mcons "a" '()))
  (set-mcdr! one one)
  one)
