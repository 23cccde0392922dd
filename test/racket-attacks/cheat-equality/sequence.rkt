#lang racket
;; Returns a structure that is a sequence, a dictionary and a procedure.
(struct all ()
  #:property prop:sequence (lambda (_) (list "a" "a" "b"))
  #:property prop:procedure (lambda (_ . more) #t))
(define (pick text counts)
  (all))
