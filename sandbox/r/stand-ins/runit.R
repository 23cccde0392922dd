# What tests use of RUnit, and of assertthat.

checkEquals <- function(target, current, msg = "", tolerance = 1.5e-8, ...) {
  compare(isTRUE(all.equal(target, current, tolerance = tolerance, ...)), current, target)
}

checkEqualsNumeric <- function(target, current, msg = "", tolerance = 1.5e-8, ...) {
  compare(isTRUE(all.equal(as.vector(target), as.vector(current), tolerance = tolerance, ...)), current, target)
}

checkIdentical <- function(target, current, msg = "") compare(identical(target, current), current, target)

checkTrue <- function(expr, msg = "") compare(identical(as.vector(expr), TRUE), expr, TRUE)

checkException <- function(expr, msg = "", silent = FALSE) {
  signalled("error", tryCatch({ expr; NULL }, error = function(e) e), NULL, NULL)
}

assert_that <- function(..., msg = NULL) stopifnot(...)
