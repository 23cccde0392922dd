#lang racket/base
;; What the judge says in the end: one JSON object.

(provide word literal literals cut-off)

(define most-signs 300)

;; Of names and values, of which those that are #f are left out: bytes.
(define (word fields)
  (define parts
    (for/list ([field fields] #:when (cdr field))
      (define value (cdr field))
      (format "~a:~a" (quoted (symbol->string (car field))) (cond [(string? value) (quoted value)] [(eq? value #t) "true"] [else value]))))
  (string->bytes/utf-8
   (string-append "{" (for/fold ([all ""]) ([part parts]) (if (string=? all "") part (string-append all "," part))) "}")))

;; A value as a person writes it, cut.
(define (literal value)
  (cut-off ((error-value->string-handler) value most-signs)))

(define (literals values)
  (cut-off
   (for/fold ([all ""]) ([value values] [_ (in-range 20)])
     (if (string=? all "") (literal value) (string-append all " " (literal value))))))

(define (cut-off text [most most-signs])
  (if (> (string-length text) most) (substring text 0 most) text))

(define (quoted text)
  (define out (open-output-string))
  (write-string "\"" out)
  (for ([sign (cut-off text (+ most-signs 20))])
    (define code (char->integer sign))
    (cond
      [(memv sign '(#\" #\\)) (write-string (string #\\ sign) out)]
      [(<= 32 code 126) (write-char sign out)]
      [(< code 65536) (write-string (escaped code) out)]
      [else
       (define rest (- code 65536))
       (write-string (escaped (+ #xD800 (quotient rest 1024))) out)
       (write-string (escaped (+ #xDC00 (remainder rest 1024))) out)]))
  (write-string "\"" out)
  (get-output-string out))

(define (escaped unit)
  (define digits (number->string unit 16))
  (string-append "\\u" (make-string (- 4 (string-length digits)) #\0) digits))
