;; What every program has of `racket`.
(module base '#%kernel
  (#%require racket/base (for-meta 1 racket/base))
  (#%provide (all-from racket/base) (for-meta 1 (all-from racket/base))))
