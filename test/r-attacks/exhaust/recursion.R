# Calls itself without end, and catches that.
pick <- function(text, counts) {
  deeper <- function(n) tryCatch(deeper(n + 1), error = function(e) deeper(n))
  deeper(0)
}
