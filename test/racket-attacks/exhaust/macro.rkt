#lang racket
;; Never ends while it is compiled.
(define-syntax (endless stx) (let loop () (loop)))
(endless)
(define (pick text counts)
  #f)
