#lang racket
;; Starts threads without end.
(define (pick text counts)
  (let loop () (thread (lambda () (loop))) (loop)))
