#lang racket
;; Returns a list in a vector that changes as it is looked at.
(define (pick text counts)
  (impersonate-vector (vector "a" "a" "b") (lambda (all place item) (list "a" "a" "b")) (lambda (all place item) item)))
