#lang racket
;; Answers with a table of sixty thousand keys, none of which is a number.
(require ffi/unsafe/port)
(define (send data)
  (define-values (in out) (unsafe-file-descriptor->port 3 'line '(read write)))
  (write-bytes data out)
  (flush-output out))
(define (number n) (integer->integer-bytes n 4 #f #f))
(define (framed . parts) (let ([data (apply bytes-append parts)]) (bytes-append (number (bytes-length data)) data)))
(define (pick text counts)
  (define keys (for/list ([n 60000]) (bytes-append #"d" (real->floating-point-bytes +nan.0 8 #f) #"n")))
  (send (framed #"\0" #"l" (number 1) #"m" (number 3) (number 60000) (apply bytes-append keys)))
  #f)
