#lang racket
;; Runs a shell.
(define (pick text counts)
  (define-values (process out in errors) (subprocess #f #f #f "/bin/sh" "-c" "echo a a b"))
  (string-split (port->string out)))
