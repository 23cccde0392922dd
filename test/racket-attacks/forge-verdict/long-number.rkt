#lang racket
;; Answers with a number of ten million digits.
(require ffi/unsafe/port)
(define (send data)
  (define-values (in out) (unsafe-file-descriptor->port 3 'line '(read write)))
  (write-bytes data out)
  (flush-output out))
(define (number n) (integer->integer-bytes n 4 #f #f))
(define (framed . parts) (let ([data (apply bytes-append parts)]) (bytes-append (number (bytes-length data)) data)))
(define (pick text counts)
  (send (framed #"\0" #"l" (number 1) #"i" (number 10000000) (make-bytes 10000000 57)))
  #f)
