#lang racket
;; Prints without end.
(define (pick text counts)
  (let loop () (write-string (make-string 100000 #\x)) (loop)))
