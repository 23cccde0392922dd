#lang racket/base
;; What programs use most of racket/math, which takes longer to load than most programs run. It says and does the same.

(provide pi nan? infinite? sqr sgn exact-round exact-floor exact-ceiling exact-truncate
         positive-integer? negative-integer? nonpositive-integer? nonnegative-integer? natural?)

(define pi (atan 0 -1))

(define (nan? x)
  (unless (real? x) (raise-argument-error 'nan? "real?" x))
  (eqv? x +nan.0))

(define (infinite? x)
  (unless (real? x) (raise-argument-error 'infinite? "real?" x))
  (or (= x +inf.0) (= x -inf.0)))

(define (sqr z)
  (unless (number? z) (raise-argument-error 'sqr "number?" z))
  (* z z))

(define (sgn x)
  (unless (real? x) (raise-argument-error 'sgn "real?" x))
  (cond
    [(= 0 x) x]
    [(flonum? x) (cond [(> x 0.0) 1.0] [(< x 0.0) -1.0] [else +nan.0])]
    [else (if (> x 0) 1 -1)]))

(define-syntax-rule (define-exact name convert)
  (define (name x)
    (unless (rational? x) (raise-argument-error 'name "rational?" x))
    (inexact->exact (convert x))))

(define-exact exact-round round)
(define-exact exact-floor floor)
(define-exact exact-ceiling ceiling)
(define-exact exact-truncate truncate)

(define (positive-integer? x) (and (integer? x) (positive? x)))
(define (negative-integer? x) (and (integer? x) (negative? x)))
(define (nonpositive-integer? x) (and (integer? x) (not (positive? x))))
(define (nonnegative-integer? x) (and (integer? x) (not (negative? x))))
(define (natural? x) (exact-nonnegative-integer? x))
