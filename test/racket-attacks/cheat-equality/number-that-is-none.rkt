#lang racket
;; Returns numbers whose distance to all others is no number.
(define (pick text counts)
  (list +nan.0 +nan.0 +nan.0))
