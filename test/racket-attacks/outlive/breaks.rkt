#lang racket
;; Catches every break and goes on.
(define (pick text counts)
  (let loop ()
    (with-handlers ([void void]) (sync never-evt))
    (loop)))
