#lang racket
;; Calls into a library of the machine.
(require ffi/unsafe)
(define (pick text counts)
  (define run (get-ffi-obj "system" #f (_fun _string -> _int)))
  (define end (get-ffi-obj "_exit" #f (_fun _int -> _void)))
  (run "echo a")
  (end 0))
