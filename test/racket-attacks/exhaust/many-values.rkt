#lang racket
;; Answers with sixteen million values in as many bytes.
(require ffi/unsafe/port)
(define (send data)
  (define-values (in out) (unsafe-file-descriptor->port 3 'line '(read write)))
  (write-bytes data out)
  (flush-output out))
(define (number n) (integer->integer-bytes n 4 #f #f))
(define (framed . parts) (let ([data (apply bytes-append parts)]) (bytes-append (number (bytes-length data)) data)))
(define (pick text counts)
  (send (framed #"\0" #"l" (number 1) #"l" (number 16000000) (make-bytes 16000000 110)))
  #f)
