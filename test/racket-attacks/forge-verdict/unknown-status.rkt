#lang racket
;; Answers with a kind that there is not.
(require ffi/unsafe/port)
(define (send data)
  (define-values (in out) (unsafe-file-descriptor->port 3 'line '(read write)))
  (write-bytes data out)
  (flush-output out))
(define (number n) (integer->integer-bytes n 4 #f #f))
(define (framed . parts) (let ([data (apply bytes-append parts)]) (bytes-append (number (bytes-length data)) data)))
(define (pick text counts)
  (send (framed #"\t" #"l" (number 1) #"t"))
  #f)
