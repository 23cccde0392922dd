#lang racket/base
;; Where our own files are.

(provide path-beside)

;; @param reference `(#%variable-reference)` of the file that asks
(define (path-beside reference name)
  (define-values (folder _name _is-folder) (split-path (resolved-module-path-name (variable-reference->resolved-module-path reference))))
  (simplify-path (build-path folder name)))
