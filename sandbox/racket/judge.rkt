#lang racket/base
;; Holds a test and decides: the entry point is a stub that asks the program, which is another process. It lasts for several programs of its
;; test, each in an instance of the test's module: on descriptor 4 it says an empty word when it is ready, reads the number of a descriptor,
;; judges the program there, and writes the word.

(require "passk/line.rkt" "passk/place.rkt" "passk/source.rkt" "passk/trial.rkt" "stand-ins/rackunit.rkt")

(define trial-path (path-beside (#%variable-reference) "passk/trial.rkt"))
(define rackunit-path (path-beside (#%variable-reference) "stand-ins/rackunit.rkt"))
(define with-match-path (path-beside (#%variable-reference) "stand-ins/rackunit-match.rkt"))

(define control (open-line 4))
(define-values (name text) (split-source (read-descriptor 5)))
(define host (current-namespace))
(define namespace (make-base-empty-namespace))

;; The libraries of tests are stand-ins, whether the real ones are installed or not.
(define resolve (current-module-name-resolver))
(define stand-in (if (regexp-match? #rx"check-match" text) with-match-path rackunit-path))
(define resolve-with-stand-ins
  (case-lambda
    [(resolved from) (resolve resolved from)]
    [(path relative-to syntax load?)
     (if (or (memq path '(rackunit rackunit/text-ui rackunit/gui)) (member path '((lib "rackunit") (lib "rackunit/main.rkt") (lib "rackunit/text-ui.rkt"))))
         (resolve stand-in relative-to syntax load?)
         (resolve path relative-to syntax load?))]))

(namespace-attach-module host trial-path namespace)
(namespace-attach-module host rackunit-path namespace)

;; The test as a module, or what is wrong with it.
(define compiled
  (parameterize ([current-namespace namespace] [current-module-name-resolver resolve-with-stand-ins])
    (namespace-require ''#%kernel)
    (with-handlers ([exn:fail? (lambda (raised) (string-append "the test does not compile: " (exn-message raised)))])
      (define-values (language forms) (read-source text 'test.rkt))
      (compile-source language
                      (list `(require (only-in (file ,(path->string trial-path)) [stub ,(string->symbol name)])))
                      forms
                      '()))))

;; An instance of it, and then its submodules of tests.
(define (run-test)
  (when (string? compiled) (harness-error compiled))
  (parameterize ([current-namespace namespace]
                 [current-module-name-resolver resolve-with-stand-ins]
                 [current-command-line-arguments (vector)]
                 [current-pseudo-random-generator (make-pseudo-random-generator)])
    (random-seed 1)
    (define declared (declare-source compiled))
    (dynamic-require declared #f)
    (for ([inner '(test main)])
      (define path `(submod ,declared ,inner))
      (when (module-declared? path #f) (dynamic-require path #f)))))

(void (write-frame control #""))
(let loop ()
  (define chosen (read-bytes 4 (car control)))
  (when (and (bytes? chosen) (= (bytes-length chosen) 4))
    (define socket (open-line (integer-bytes->integer chosen #f #f)))
    (define said (judge-program name socket run-test))
    (write-frame control said)
    (close-input-port (car socket))
    (close-output-port (cdr socket))
    (loop)))
