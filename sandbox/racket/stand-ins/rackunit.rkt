#lang racket/base
;; What tests use of rackunit. The first check that does not hold ends the test.

(require (for-syntax racket/base) "../passk/trial.rkt" "../passk/word.rkt")
(provide check-eq? check-eqv? check-equal? check-not-eq? check-not-eqv? check-not-equal? check-true check-false check-not-false
         check-pred check-= check-within check-exn check-not-exn check-regexp-match check fail
         test-case test-begin test-suite define-test-suite test-check test-equal? test-eq? test-eqv? test-not-equal? test-true test-false
         test-not-false test-pred test-= test-exn test-not-exn run-tests)

;; A check that knows its line where it is called, and is a procedure elsewhere.
(define-syntax-rule (define-checks [name (argument ...) body ...] ...)
  (begin
    (define-check name (argument ...) body ...) ...))

(define-syntax (define-check stx)
  (syntax-case stx ()
    [(_ name (argument ...) body ...)
     (with-syntax ([(act) (generate-temporaries #'(name))])
       #'(begin
           (define (act argument ... [message #f])
             body ...
             (void))
           (define-syntax (name use)
             (syntax-case use ()
               [(_ given (... ...))
                (with-syntax ([line (syntax-line use)])
                  #'(begin
                      (at-line line)
                      (act given (... ...))))]
               [_ #'act]))))]))

(define (compare holds actual expected)
  (unless holds (failed (string-append "the assertion does not hold: expected " (literal expected) ", got " (literal actual)))))

(define (differ holds)
  (unless holds (failed "the assertion does not hold: the values are the same")))

(define (within? one other margin)
  (let same ([one one] [other other])
    (if (and (number? one) (number? other)) (<= (magnitude (- one other)) margin) (equal?/recur one other same))))

(define-checks
  [check-eq? (actual expected) (compare (eq? actual expected) actual expected)]
  [check-eqv? (actual expected) (compare (eqv? actual expected) actual expected)]
  [check-equal? (actual expected) (compare (equal? actual expected) actual expected)]
  [check-not-eq? (actual expected) (differ (not (eq? actual expected)))]
  [check-not-eqv? (actual expected) (differ (not (eqv? actual expected)))]
  [check-not-equal? (actual expected) (differ (not (equal? actual expected)))]
  [check-true (actual) (compare (eq? actual #t) actual #t)]
  [check-false (actual) (compare (eq? actual #f) actual #f)]
  [check-not-false (actual) (unless actual (failed "the assertion does not hold: it is #f"))]
  [check-pred (holds? actual) (unless (holds? actual) (failed (string-append "the assertion does not hold of " (literal actual))))]
  [check-= (actual expected margin) (compare (<= (magnitude (- actual expected)) margin) actual expected)]
  [check-within (actual expected margin) (compare (within? actual expected margin) actual expected)]
  [check-regexp-match (pattern actual) (compare (regexp-match? pattern actual) actual pattern)]
  [check (holds? actual expected) (compare (holds? actual expected) actual expected)]
  [check-exn (expected act) (check-raised expected act)]
  [check-not-exn (act) (check-nothing-raised act)])

(define (raised-by act)
  (let/ec return
    (with-handlers ([(lambda (raised) (not (exn:break? raised))) (lambda (raised) (return (box raised)))])
      (act)
      #f)))

(define (check-raised expected act)
  (define raised (raised-by act))
  (unless raised (failed "the assertion does not hold: nothing was raised"))
  (define value (unbox raised))
  (unless (if (procedure? expected) (expected value) (and (exn? value) (regexp-match? expected (exn-message value))))
    (ended-by value)))

(define (check-nothing-raised act)
  (define raised (raised-by act))
  (when raised (ended-by (unbox raised))))

(define (fail [message "the test fails by itself"]) (failed message))

(define-syntax-rule (test-begin body ...) (let () body ... (void)))

(define-syntax-rule (test-case name body ...) (let () name body ... (void)))

(define-syntax test-suite
  (syntax-rules ()
    [(_ name #:before before #:after after body ...) (lambda () name (before) body ... (after) (void))]
    [(_ name #:before before body ...) (lambda () name (before) body ... (void))]
    [(_ name #:after after body ...) (lambda () name body ... (after) (void))]
    [(_ name body ...) (lambda () name (run-inner body) ... (void))]))

;; A suite within a suite is run with it.
(define (run-inner value) (when (procedure? value) (value)))

(define-syntax-rule (define-test-suite name body ...) (define name (test-suite 'name body ...)))

(define (run-tests suite [verbosity 'normal])
  (run-inner suite)
  0)

(define-syntax-rule (define-tests [name check-name] ...)
  (begin (define-syntax-rule (name text given (... ...)) (begin text (check-name given (... ...)))) ...))

(define-tests
  [test-check check] [test-equal? check-equal?] [test-eq? check-eq?] [test-eqv? check-eqv?] [test-not-equal? check-not-equal?]
  [test-true check-true] [test-false check-false] [test-not-false check-not-false] [test-pred check-pred] [test-= check-=]
  [test-exn check-exn] [test-not-exn check-not-exn])
