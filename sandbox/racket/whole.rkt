#lang racket/base
;; Runs a whole program, whose file is the first argument, as the interpreter itself does, and with no more of its language than it names.

(require "passk/source.rkt")

(define words (vector->list (current-command-line-arguments)))
(define path (path->complete-path (car words)))
(define text (bytes->string/utf-8 (call-with-input-file path (lambda (in) (read-bytes (max 1 (file-size path)) in))) #\?))
(current-command-line-arguments (list->vector (cdr words)))
(current-namespace (make-base-empty-namespace))
(namespace-require ''#%kernel)

(define-values (language forms) (read-source text (string->symbol (car words))))
(define compiled (compile-source language '() forms '()))
(define program (declare-source compiled path))
(dynamic-require program #f)
(define main `(submod ,program main))
(when (module-declared? main #f) (dynamic-require main #f))
