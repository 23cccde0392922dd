#lang racket/base
;; The other half of `encode`, which a program's bytes go through. They are not trusted: no count, no length, no depth. What is decoded is of the
;; language's own plain kinds, and takes no more memory than in proportion to the bytes that came. Raises a text where it is none.

(require "encode.rkt")
(provide decode)

;; What the bytes behind the first `from` are.
(define (decode data [from 0])
  (define at from)
  (define size (bytes-length data))
  (define (take count)
    (when (> count (- size at)) (raise "it ends too soon"))
    (begin0 (subbytes data at (+ at count)) (set! at (+ at count))))
  (define (number) (integer-bytes->integer (take 4) #f #f))
  ;; Each item takes some bytes at least, so a count that is a lie ends here, before anything is made of it.
  (define (count least)
    (define found (number))
    (when (> (* found least) (- size at)) (raise "it ends too soon"))
    found)
  (define (text)
    (define bytes (take (count 1)))
    (with-handlers ([exn:fail? (lambda (_) (raise "a text is none"))]) (bytes->string/utf-8 bytes)))
  (define (integer)
    (define digits (take (count 1)))
    (unless (and (<= (bytes-length digits) (+ most-digits 200)) (regexp-match? #px#"^-?[0-9]+$" digits)) (raise "a number is none"))
    (string->number (bytes->string/latin-1 digits) 10))
  (define (fraction)
    (define above (integer))
    (define below (integer))
    (unless (> below 0) (raise "a number is none"))
    (/ above below))
  (define (real)
    (case (integer->char (bytes-ref (take 1) 0))
      [(#\i) (integer)]
      [(#\d) (floating-point-bytes->real (take 8) #f)]
      [(#\q) (fraction)]
      [else (raise "a number is none")]))
  (define (character)
    (define code (number))
    (unless (or (< code #xD800) (< #xDFFF code #x110000)) (raise "a sign is none"))
    (integer->char code))
  (define (items depth)
    (for/list ([_ (in-range (count 1))]) (value (add1 depth))))
  (define (table depth)
    (define kind (number))
    (when (> kind 5) (raise "a table is none"))
    (define pairs
      (for/list ([_ (in-range (count 2))])
        (define key (value (add1 depth)))
        (cons key (value (add1 depth)))))
    ((vector-ref makers kind) pairs))
  (define (value depth)
    (when (> depth (+ most-depth 8)) (raise "it is nested too deeply"))
    (case (integer->char (bytes-ref (take 1) 0))
      [(#\n) '()]
      [(#\t) #t]
      [(#\f) #f]
      [(#\v) (void)]
      [(#\i) (integer)]
      [(#\d) (floating-point-bytes->real (take 8) #f)]
      [(#\q) (fraction)]
      [(#\z) (let ([part (real)]) (make-rectangular part (real)))]
      [(#\s) (string->immutable-string (text))]
      [(#\S) (text)]
      [(#\b) (bytes->immutable-bytes (take (count 1)))]
      [(#\B) (take (count 1))]
      [(#\c) (character)]
      [(#\y) (string->symbol (text))]
      [(#\k) (string->keyword (text))]
      [(#\l) (items depth)]
      [(#\p) (let ([head (value (add1 depth))]) (cons head (value (add1 depth))))]
      [(#\a) (vector->immutable-vector (list->vector (items depth)))]
      [(#\A) (list->vector (items depth))]
      [(#\x) (box-immutable (value (add1 depth)))]
      [(#\X) (box (value (add1 depth)))]
      [(#\m) (table depth)]
      [else (raise "there is no such kind of value")]))
  (define found (value 0))
  (unless (= at size) (raise "there is something behind it"))
  found)

(define makers (vector make-immutable-hash make-immutable-hasheqv make-immutable-hasheq make-hash make-hasheqv make-hasheq))
