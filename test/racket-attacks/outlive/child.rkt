#lang racket
;; Leaves a child that answers in its place.
(define (pick text counts)
  (with-handlers ([void void]) (subprocess #f #f #f "/bin/sleep" "9"))
  (thread (lambda () (let loop () (sleep 1) (loop))))
  #f)
