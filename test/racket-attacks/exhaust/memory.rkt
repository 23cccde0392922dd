#lang racket
;; Takes memory without end.
(define (pick text counts)
  (let loop ([all (list)]) (loop (cons (make-bytes 1000000 1) all))))
