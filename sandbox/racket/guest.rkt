#lang racket/base
;; Hosts a program: reads calls on descriptor 3 and answers them. It is not trusted, and decides nothing.

(require "passk/decode.rkt" "passk/encode.rkt" "passk/hand-over.rkt" "passk/line.rkt" "passk/place.rkt" "passk/source.rkt")

(define hand-over-path (path-beside (#%variable-reference) "passk/hand-over.rkt"))

(define line (open-line 3))
(define-values (name text) (split-source (read-descriptor 5)))
(define entry-point (string->symbol name))
(define host (current-namespace))

(define (told status . values) (bytes-append (bytes status) (encode values)))

(define (thrown raised)
  (define-values (kind message)
    (cond
      [(exn? raised) (values (substring (symbol->string (vector-ref (struct->vector raised) 0)) 7) (exn-message raised))]
      [else (values "raise" (parameterize ([error-print-width 2000]) (format "~.s" raised)))]))
  (told 1 kind (shortened message) #f))

(define (shortened text) (if (> (string-length text) 2000) (substring text 0 2000) text))

(define (not-compiled raised)
  (define place (and (exn:srclocs? raised) (let ([all ((exn:srclocs-accessor raised) raised)]) (and (pair? all) (car all)))))
  (define undefined (regexp-match? (string-append "^" (regexp-quote name) ": unbound identifier") (exn-message raised)))
  (if (and undefined (not (and place (srcloc-line place))))
      (told 2 (format "the program does not define \"~a\"" name) #f)
      (told 2 (shortened (car (regexp-match #rx"^[^\n]*" (regexp-replace #rx"^program[.]rkt:[0-9]+:[0-9]+: " (exn-message raised) ""))))
            (and place (srcloc-line place)))))

;; What it comes to instead of its answers; #f of one that is fine.
(define (load-program)
  (define namespace (make-base-empty-namespace))
  (namespace-attach-module host hand-over-path namespace)
  (parameterize ([current-namespace namespace])
    (namespace-require ''#%kernel)
    (define compiled
      (with-handlers ([exn:fail? not-compiled])
        (define-values (language forms) (read-source text 'program.rkt))
        (compile-source language
                        (list `(require (only-in (file ,(path->string hand-over-path)) [hand-over passk-hand-over])))
                        forms
                        (list `(passk-hand-over ,entry-point)))))
    (if (bytes? compiled)
        compiled
        (guarded (lambda ()
                   (define program (declare-source compiled))
                   (dynamic-require program #f)
                   ;; A program in another language hands nothing over.
                   (unless (handed-over) (hand-over (eval entry-point (module->namespace program))))
                   #f)))))

(define (guarded act)
  (with-handlers ([(lambda (raised) (not (exn:break? raised))) thrown]) (act)))

(define (answer request)
  (guarded
   (lambda ()
     (define call (decode request))
     (define results
       (call-with-values (lambda () (keyword-apply (handed-over) (cadr call) (caddr call) (car call))) list))
     (with-handlers ([string? (lambda (why) (told 1 "result" (string-append "what it returned can't be compared: " why) #f))])
       (apply told 0 results)))))

(define mistake (load-program))

(define (flush)
  (with-handlers ([exn:fail? void])
    (flush-output (current-output-port))
    (flush-output (current-error-port))))

(let loop ()
  (define request (read-frame line))
  (when request
    (define reply (or mistake (answer request)))
    (flush)
    (when (write-frame line reply) (loop))))
