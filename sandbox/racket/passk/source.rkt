#lang racket/base
;; Sources: read, and compiled as modules of a language that has no more of `racket` than they name.

(require "libraries.rkt" "place.rkt")
(provide read-source split-source declare-source compile-source)

(define base-language (path-beside (#%variable-reference) "../languages/base.rkt"))
(define usual-language (path-beside (#%variable-reference) "../languages/usual.rkt"))
(define light-math (path-beside (#%variable-reference) "light-math.rkt"))

;; (values language forms), the forms as syntax with their places. Another language than these is left to its own reader: it is #f, and there is
;; one form, a module.
(define (read-source text name)
  (define in (open-input-string text))
  (port-count-lines! in)
  (define found (regexp-match-positions #px"^(?:\\s|;[^\n]*\n|#\\|.*?\\|#)*#lang +(racket/base|racket)(?=\\s|$)" text))
  (when found (read-string (cdar found) in))
  (values (cond
            [found (string->symbol (substring text (caadr found) (cdadr found)))]
            [(regexp-match? #px"^(?:\\s|;[^\n]*\n)*#lang " text) #f]
            [else 'racket])
          (let loop ([forms '()])
            (define form (parameterize ([read-accept-reader #t] [read-accept-lang #t]) (read-syntax name in)))
            (if (eof-object? form) (reverse forms) (loop (cons form forms))))))

;; The name in the first line, and what stands below.
(define (split-source data)
  (define text (bytes->string/utf-8 data #\?))
  (define found (regexp-match #rx"^([^\n]*)\n(.*)$" text))
  (values (cadr found) (caddr found)))

;; Compiles the forms as a module, in the current namespace. Where a part of the language turns out not to be enough, all of it is taken.
;; @param extra forms that come first, and last
(define (compile-source language before forms after)
  (define (with language)
    (define module `(module program ,language ,@before ,@forms ,@after))
    (compile (namespace-syntax-introduce (datum->syntax #f module))))
  (cond
    [(eq? language 'racket)
     (with-handlers ([may-be-missing? (lambda (_) (with 'racket))]) (with (language-of (libraries-of forms))))]
    [language (with language)]
    [else (compile (namespace-syntax-introduce (car forms)))]))

;; Whether what is wrong may be what was left out of the language.
(define (may-be-missing? raised)
  (and (exn:fail:syntax? raised)
       (or (not (exn:fail:syntax:unbound? raised))
           (for/or ([one (exn:fail:syntax-exprs raised)])
             (define name (syntax-e one))
             (or (hash-has-key? light name) (hash-has-key? heavy name))))))

;; Declares what was compiled as a module of its own, and returns how it is required.
(define (declare-source compiled [name (string->symbol (format "program ~a" (gensym)))])
  (parameterize ([current-module-declare-name (make-resolved-module-path name)]) (eval compiled))
  (if (symbol? name) `(quote ,name) name))

(define (libraries-of forms)
  (define found (make-hasheq))
  (define (note library) (when library (hash-set! found library #t)))
  (let walk ([datum (map syntax->datum forms)] [is-head #f])
    (cond
      [(pair? datum) (walk (car datum) #t) (walk-rest walk (cdr datum))]
      [(symbol? datum) (note (hash-ref light datum #f)) (when is-head (note (hash-ref heavy datum #f)))]
      [(vector? datum) (for ([one datum]) (walk one #f))]
      [(box? datum) (walk (unbox datum) #f)]))
  (hash-keys found))

(define (walk-rest walk datum)
  (cond
    [(pair? datum) (walk (car datum) #f) (walk-rest walk (cdr datum))]
    [(null? datum) (void)]
    [else (walk datum #f)]))

;; A module that is as much of `racket`. Two are compiled already.
(define (language-of libraries)
  (cond
    [(null? libraries) `(file ,(path->string base-language))]
    [(for/and ([library libraries]) (memq library '(racket/list racket/string light-math))) `(file ,(path->string usual-language))]
    [else (declare-language libraries)]))

(define (declare-language libraries)
  (define paths (for/list ([library (cons 'racket/base libraries)]) (if (eq? library 'light-math) (list 'file (path->string light-math)) library)))
  (define module
    `(module language '#%kernel
       (#%require ,@paths (for-meta 1 racket/base))
       (#%provide ,@(for/list ([path paths]) `(all-from ,path)) (for-meta 1 (all-from racket/base)))))
  (define name (string->symbol (format "language ~a" libraries)))
  (parameterize ([current-module-declare-name (make-resolved-module-path name)])
    (eval (namespace-syntax-introduce (datum->syntax #f module))))
  `(quote ,name))
