;; What most programs have of `racket`. What it has is named in passk/source.rkt, too.
(module usual '#%kernel
  (#%require racket/base racket/list racket/string "../passk/light-math.rkt" (for-meta 1 racket/base))
  (#%provide (all-from racket/base) (all-from racket/list) (all-from racket/string) (all-from "../passk/light-math.rkt")
             (for-meta 1 (all-from racket/base))))
