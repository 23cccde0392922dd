#lang racket/base
;; The line between a program and its judge, a socket: a length in four bytes, little endian, and so many bytes.

(require ffi/unsafe/port)
(provide open-line read-frame write-frame read-descriptor write-descriptor most-bytes)

(define most-bytes (* 16 1024 1024))

;; Two ports of one descriptor.
(define (open-line number)
  (define-values (in out) (unsafe-file-descriptor->port number 'line '(read write)))
  (cons in out))

;; The next frame; #f at the end of the line, or where it is broken. Raises a text where it is too long.
(define (read-frame line)
  (with-handlers ([exn:fail? (lambda (_) #f)]) (next-frame (car line))))

(define (next-frame in)
  (define head (read-bytes 4 in))
  (cond
    [(or (eof-object? head) (< (bytes-length head) 4)) #f]
    [else
     (define size (integer-bytes->integer head #f #f))
     (when (> size most-bytes) (raise (format "an answer of ~a bytes is too long" size)))
     (define data (if (zero? size) #"" (read-bytes size in)))
     (and (bytes? data) (= (bytes-length data) size) data)]))

;; Whether it could be written.
(define (write-frame line data)
  (with-handlers ([exn:fail? (lambda (_) #f)])
    (define out (cdr line))
    (write-bytes (integer->integer-bytes (bytes-length data) 4 #f #f) out)
    (write-bytes data out)
    (flush-output out)
    #t))

(define (read-descriptor number)
  (define in (unsafe-file-descriptor->port number 'source '(read)))
  (define out (open-output-bytes))
  (let loop ()
    (define part (read-bytes 65536 in))
    (unless (eof-object? part)
      (write-bytes part out)
      (loop)))
  (close-input-port in)
  (get-output-bytes out))

(define (write-descriptor number data)
  (define out (unsafe-file-descriptor->port number 'word '(write)))
  (write-bytes data out)
  (flush-output out))
