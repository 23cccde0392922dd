#lang racket/base
;; Plain data as bytes: a letter for the kind, and what belongs to it. Raises a text where a value is none.

(provide encode most-depth most-digits)

(define most-depth 400)
(define most-digits 100000)

(define (encode value)
  (define out (open-output-bytes))
  (write-value value 1 out)
  (get-output-bytes out))

(define (write-value value depth out)
  (when (> depth most-depth) (raise (format "it is nested more than ~a times, or holds itself" most-depth)))
  (define (kind letter) (write-string letter out))
  (define (inner one) (write-value one (add1 depth) out))
  (cond
    [(null? value) (kind "n")]
    [(eq? value #t) (kind "t")]
    [(eq? value #f) (kind "f")]
    [(void? value) (kind "v")]
    [(number? value) (write-number value out)]
    [(string? value) (kind (if (immutable? value) "s" "S")) (write-counted (string->bytes/utf-8 value) out)]
    [(bytes? value) (kind (if (immutable? value) "b" "B")) (write-counted value out)]
    [(char? value) (kind "c") (write-count (char->integer value) out)]
    [(symbol? value)
     (unless (symbol-interned? value) (raise "it holds a symbol that is like no other, which is no plain data"))
     (kind "y")
     (write-counted (string->bytes/utf-8 (symbol->string value)) out)]
    [(keyword? value) (kind "k") (write-counted (string->bytes/utf-8 (keyword->string value)) out)]
    [(list? value) (kind "l") (write-count (length value) out) (for-each inner value)]
    [(pair? value) (kind "p") (inner (car value)) (inner (cdr value))]
    [(and (vector? value) (not (impersonator? value)))
     (kind (if (immutable? value) "a" "A"))
     (write-count (vector-length value) out)
     (for ([one (in-vector value)]) (inner one))]
    [(and (box? value) (not (impersonator? value))) (kind (if (immutable? value) "x" "X")) (inner (unbox value))]
    [(and (hash? value) (not (impersonator? value)) (not (hash-weak? value)))
     (kind "m")
     (write-count (+ (if (immutable? value) 0 3) (cond [(hash-equal? value) 0] [(hash-eqv? value) 1] [else 2])) out)
     (write-count (hash-count value) out)
     (for ([(key one) (in-hash value)])
       (inner key)
       (inner one))]
    [else (raise (format "it holds ~a, which is no plain data" (described value)))])
  (void))

(define (write-number value out)
  (cond
    [(exact-integer? value) (write-string "i" out) (write-integer value out)]
    [(flonum? value) (write-string "d" out) (write-bytes (real->floating-point-bytes value 8 #f) out)]
    [(and (exact? value) (rational? value))
     (write-string "q" out)
     (write-integer (numerator value) out)
     (write-integer (denominator value) out)]
    [(real? value) (raise "it holds a number of an unusual kind, which is no plain data")]
    [else
     (write-string "z" out)
     (write-number (real-part value) out)
     (write-number (imag-part value) out)]))

(define (write-integer value out)
  (when (> (integer-length value) (* 3.33 most-digits)) (raise "it holds a number of too many digits"))
  (write-counted (string->bytes/latin-1 (number->string value)) out))

(define (write-count number out) (write-bytes (integer->integer-bytes number 4 #f #f) out))

(define (write-counted data out)
  (write-count (bytes-length data) out)
  (write-bytes data out))

(define (shown value most) (parameterize ([error-print-width most]) (format "~.s" value)))

(define (described value)
  (cond
    [(procedure? value) "a procedure"]
    [(struct? value) "a structure"]
    [else (shown value 60)]))
