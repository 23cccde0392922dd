import type { Judged } from './judged.ts';

export const JUDGED_IN_RACKET: readonly Judged[] = [
  {
    what: 'check-within compares lists, hashes and numbers within their margin',
    prompt: '#lang racket\n(define (f x)\n',
    entryPoint: 'f',
    test: '(require rackunit)\n\n(define (test-humaneval)\n  (let (( candidate f))\n    (check-within (candidate (list 1 "a" #f)) #hash(("list" . (1 "a" #f)) ("third" . 0.3333) ("deep" . ((#\\z sym #(1)) ()))) 0.001)\n))\n\n(test-humaneval)\n',
    bodies: [
      [`  (hash "list" x "third" 1/3 "deep" (list (list #\\z 'sym (vector 1)) '())))\n`, 'passed'],
      [`  (hash "list" x "third" 0.3338 "deep" (list (list #\\z 'sym (vector 1)) '())))\n`, 'passed'],
      [`  (hash "list" x "third" 0.34 "deep" (list (list #\\z 'sym (vector 1)) '())))\n`, 'wrong_answer'],
      [`  (hash "list" x "third" 1/3 "deep" (list (list "z" 'sym (vector 1)) '())))\n`, 'wrong_answer'],
      ['  (list x))\n', 'wrong_answer'],
      ['  (car (cdddr x)))\n', 'runtime_error'],
      ['  (raise (first x)))\n', 'runtime_error'],
      ['  (lambda () x))\n', 'runtime_error'],
      ['  (exit 0))\n', 'exited_early'],
      ['  (list x)\n', 'syntax_error'],
      ['  (lost x))\n', 'syntax_error'],
    ],
  },
  {
    what: 'what is raised can be expected, named arguments, several values and large numbers cross',
    prompt: '#lang racket\n(define (f x #:by [by 1])\n',
    entryPoint: 'f',
    test: '(require rackunit rackunit/text-ui)\n(define-test-suite all\n  (test-case "raised"\n    (check-exn exn:fail:contract? (lambda () (f "a")))\n    (check-exn #rx"below" (lambda () (f -1))))\n  (test-equal? "large" (call-with-values (lambda () (f (expt 10 30) #:by 1/3)) list) (list (/ (expt 10 30) 3) (void)))\n  (check-true (let-values ([(one two) (f 0)]) (eqv? one 0))))\n(run-tests all)\n',
    bodies: [
      ['  (when (< x 0) (error "it is below"))\n  (values (* x by) (void)))\n', 'passed'],
      ['  (when (< x 0) (error "it is above"))\n  (values (* x by) (void)))\n', 'runtime_error'],
      ['  (when (and (real? x) (< x 0)) (error "below"))\n  (values x (void)))\n', 'wrong_answer'],
      ['  (when (< x 0) (error "below"))\n  (values (* 1.0 x by) (void)))\n', 'wrong_answer'],
      ['  (when (< x 0) (error "below"))\n  (* x by))\n', 'wrong_answer'],
    ],
  },
  {
    what: 'a program may be in another language',
    prompt: '',
    entryPoint: 'f',
    test: '(require rackunit)\n(check-equal? (f 1) 2)\n',
    bodies: [
      ['#lang scheme\n(define (f x) (+ x 1))\n', 'passed'],
      ['#lang racket/base\n(define (f x) x)\n', 'wrong_answer'],
      ['#lang racket/base\n(define (f x) (list-set (list x) 0 (first x)))\n', 'syntax_error'],
    ],
  },
  {
    what: 'a program has the whole language, as far as it names it',
    prompt: '#lang racket\n(define (f x)\n',
    entryPoint: 'f',
    test: '(module+ test\n  (require rackunit)\n  (check-equal? (f (list 3 1 2)) (list 1 2 3 6))\n  (check-match (f (list 3 2 1)) (list _ ... last) (= last 6)))\n',
    bodies: [
      [
        '  (match (sort x <) [(list a b c) (append (list a b c) (list (apply + (set->list (list->set x)))))]))\n',
        'passed',
      ],
      [
        `  (define-syntax (twice stx) (syntax-case stx () [(_ one) #'(begin one one)]))\n  (define counter (new (class object% (super-new) (field [sum 0]) (define/public (add one) (set! sum (+ sum one))) (define/public (get) sum))))\n  (for-each (lambda (one) (send counter add one)) x)\n  (twice (send counter get))\n  (append (sort x <) (list (send counter get))))\n`,
        'passed',
      ],
      [
        '  (append (sort x <) (map (curry * 3) (list (exact-floor pi)))))\n(define (range . _) 1)\n',
        'wrong_answer',
      ],
      ['  (struct point (x y) #:transparent)\n  (point 1 2))\n', 'runtime_error'],
    ],
  },
];
