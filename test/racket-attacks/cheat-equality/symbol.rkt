#lang racket
;; Returns symbols in place of texts, and one that is like no other.
(define (pick text counts)
  (list (string->uninterned-symbol "a") 'a "b"))
