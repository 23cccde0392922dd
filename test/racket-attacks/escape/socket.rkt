#lang racket
;; Speaks to a machine on the network.
(define (pick text counts)
  (define-values (in out) (tcp-connect "127.0.0.1" 80))
  (list "a" "a" "b"))
