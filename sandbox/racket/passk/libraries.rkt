#lang racket/base
;; The language `racket` is many libraries, and to load all of them takes twice as long as everything else. Which of them exports a name is
;; found out once, as this is compiled.

(require (for-syntax racket/base))
(provide light heavy)

(begin-for-syntax
  ;; The first that exports a name is taken. A light one takes a few ms.
  (define light-libraries
    '(racket/list racket/string light-math racket/function racket/vector racket/bool racket/bytes racket/path racket/promise racket/local
      racket/future racket/tcp racket/system racket/cmdline racket/include racket/pretty))
  (define heavy-libraries
    '(racket/match racket/file racket/port racket/format racket/math racket/dict racket/sequence racket/set racket/stream racket/class
      racket/contract racket/shared racket/unit racket/place racket/udp))
  (define (exports library)
    (define path (if (eq? library 'light-math) (collapsed "light-math.rkt") library))
    (dynamic-require path (void))
    (define-values (variables syntaxes) (module->exports path))
    (for*/list ([group (append variables syntaxes)] #:when (eqv? (car group) 0) [one (cdr group)]) (car one)))
  (define (collapsed name)
    (define here (or (current-load-relative-directory) (current-directory)))
    (list 'file (path->string (build-path here name))))
  (define (table libraries taken)
    (for*/fold ([found #hasheq()]) ([library libraries] [name (exports library)])
      (if (or (hash-ref taken name #f) (hash-ref found name #f)) found (hash-set found name library))))
  (define base (for/hasheq ([name (exports 'racket/base)]) (values name #t)))
  (define whole (for/hasheq ([name (exports 'racket)]) (values name #t)))
  (define (of-racket found) (for/hasheq ([(name library) found] #:when (hash-ref whole name #f)) (values name library))))

;; By name: the library to load where a program has it anywhere, or as the head of a form.
(define-syntax (tables stx)
  (define light (of-racket (table light-libraries base)))
  (define taken (for/fold ([all base]) ([name (in-hash-keys light)]) (hash-set all name #t)))
  (define heavy (of-racket (table heavy-libraries taken)))
  #`(values '#,light '#,heavy))

(define-values (light heavy) (tables))
