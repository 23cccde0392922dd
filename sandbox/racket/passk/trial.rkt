#lang racket/base
;; One test against one program: the stub of the entry point, and what the test comes to.

(require "decode.rkt" "encode.rkt" "line.rkt" "word.rkt")
(provide judge-program stub at-line failed passed ended-by harness-error)

(define entry-point #f)
(define line #f)
(define say-word #f)
(define calls 0)
(define last-call #f)
(define last-results #f)
(define thrown #f)
(define test-line #f)

;; Runs the test, and returns its word. @param run what runs it, to its end
(define (judge-program name socket run)
  (let/ec say
    (set! entry-point name)
    (set! line socket)
    (set! say-word (lambda (fields) (say (word fields))))
    (set! calls 0)
    (set! last-call #f)
    (set! last-results #f)
    (set! thrown #f)
    (set! test-line #f)
    (parameterize ([exit-handler exited])
      (with-handlers ([(lambda (raised) (not (exn:break? raised))) ended-by]) (run)))
    (passed)))

;; What is said of the test from here on is said of this line.
(define (at-line number) (set! test-line number))

(define (evidence)
  (list (cons 'last_call (and last-call (format "(~a~a~a)" entry-point (if (null? last-call) "" " ") (literals last-call))))
        (cons 'last_result (and last-results (literals last-results)))
        (cons 'test_line test-line)))

(define (say . fields) (say-word (append (for/list ([field fields]) (cons (car field) (cadr field))) (evidence))))

(define (crashed message) (say '(verdict "crashed") (list 'message message)))

(define (harness-error message) (say-word (list (cons 'verdict "harness_error") (cons 'message (cut-off message)) (cons 'test_line test-line))))

;; In place of the entry point.
(define stub
  (make-keyword-procedure
   (lambda (keywords named . arguments)
     (set! calls (add1 calls))
     (set! last-call (append arguments named))
     (set! last-results #f)
     (define request
       (with-handlers ([string? (lambda (why) (harness-error (string-append "the test gives the program something that does not cross: " why)))])
         (encode (list arguments keywords named))))
     (define is-sent (write-frame line request))
     (define reply (with-handlers ([string? crashed]) (read-frame line)))
     (unless (and is-sent reply (positive? (bytes-length reply))) (say '(verdict "ended")))
     (define values-found
       (with-handlers ([string? (lambda (why) (crashed (string-append "its answer can't be read: " why)))]) (decode reply 1)))
     (unless (list? values-found) (crashed "its answer can't be read: it is no list"))
     (case (bytes-ref reply 0)
       [(0)
        (set! last-results values-found)
        (apply values values-found)]
       [(1) (rethrow values-found)]
       [(2)
        (say '(verdict "syntax_error") '(exception "compile_error")
             (list 'message (string-append "does not compile: " (text-at values-found 0)))
             (list 'program_line (line-at values-found 1)))]
       [else (crashed "its answer is of no known kind")]))))

(define (at values place) (and (< place (length values)) (list-ref values place)))

(define (text-at values place)
  (define value (at values place))
  (if (string? value) (cut-off value 2000) ""))

(define (line-at values place)
  (define value (at values place))
  (and (exact-integer? value) (< 0 value 10000000) value))

;; What a program may say that it has raised, so that a test can expect it.
(define known
  (hash "exn:fail:contract" exn:fail:contract
        "exn:fail:contract:arity" exn:fail:contract:arity
        "exn:fail:contract:divide-by-zero" exn:fail:contract:divide-by-zero
        "exn:fail:contract:non-fixnum-result" exn:fail:contract:non-fixnum-result
        "exn:fail:user" exn:fail:user
        "exn:fail:unsupported" exn:fail:unsupported
        "exn:fail:filesystem" exn:fail:filesystem
        "exn:fail:network" exn:fail:network
        "exn:fail:out-of-memory" exn:fail:out-of-memory))

(define (rethrow values)
  (define kind (text-at values 0))
  (define raised ((hash-ref known kind (lambda () exn:fail)) (text-at values 1) (current-continuation-marks)))
  (set! thrown (list raised kind (line-at values 2)))
  (raise raised))

;; An assertion that does not hold.
(define (failed message) (say '(verdict "wrong_answer") (list 'message (cut-off message))))

(define (passed)
  (if (zero? calls)
      (say-word (list (cons 'verdict "harness_error") (cons 'vacuous #t)
                      (cons 'message "the test never calls the program, so it says nothing about it")))
      (say-word (list (cons 'verdict "passed")))))

;; What a test calls to end itself.
(define (exited code)
  (if (and (exact-integer? code) (<= 1 code 255)) (failed "the assertion does not hold") (passed)))

;; The test was ended by something that was raised.
(define (ended-by raised)
  (define message (if (exn? raised) (exn-message raised) (literal raised)))
  (cond
    [(and thrown (eq? raised (car thrown)))
     (say '(verdict "runtime_error") (list 'exception (cadr thrown)) (list 'message (cut-off (string-append (cadr thrown) ": " message)))
          (list 'program_line (caddr thrown)))]
    ;; A test without a library of assertions raises a text of its own.
    [(or (not (exn? raised)) (eq? (kind-of raised) 'struct:exn:fail) (eq? (kind-of raised) 'struct:exn:fail:user)) (failed message)]
    [else
     (define kind (substring (symbol->string (kind-of raised)) 7))
     (say '(verdict "runtime_error") (list 'exception kind) (list 'message (cut-off (string-append kind ": " message))))]))

(define (kind-of raised) (vector-ref (struct->vector raised) 0))
