# What tests use of testthat. The first expectation that is not met ends the test.

test_that <- it <- describe <- context <- function(desc, code) {
  if (!missing(code)) eval(substitute(code), new.env(parent = parent.frame()))
  invisible()
}

local_edition <- function(...) invisible()

succeed <- function(...) invisible()

fail <- function(message = "Failure has been forced", ...) failed(message)

expect <- function(ok, failure_message = "", ...) meet(ok, failure_message)

expect_equal <- function(object, expected, ...) {
  compare(isTRUE(all.equal(object, expected, ...)), object, expected)
}

expect_equivalent <- function(object, expected, ...) {
  compare(isTRUE(all.equal(object, expected, ..., check.attributes = FALSE)), object, expected)
}

expect_identical <- function(object, expected, ...) compare(identical(object, expected), object, expected)

expect_setequal <- function(object, expected) compare(setequal(object, expected), object, expected)

expect_mapequal <- function(object, expected) {
  compare(setequal(names(object), names(expected)) && isTRUE(all.equal(object[names(expected)], expected)), object, expected)
}

expect_contains <- function(object, expected) compare(all(expected %in% object), object, expected)

expect_in <- function(object, expected) compare(all(object %in% expected), object, expected)

expect_true <- function(object, ...) compare(identical(as.vector(object), TRUE), object, TRUE)

expect_false <- function(object, ...) compare(identical(as.vector(object), FALSE), object, FALSE)

expect_null <- function(object, ...) compare(is.null(object), object, NULL)

expect_length <- function(object, n) compare(length(object) == n, length(object), n)

expect_named <- function(object, expected, ...) {
  if (missing(expected)) meet(!is.null(names(object)), "it has no names")
  else compare(identical(names(object), expected), names(object), expected)
}

expect_type <- function(object, type) compare(typeof(object) == type, typeof(object), type)

expect_s3_class <- function(object, class, ...) compare(inherits(object, class), class(object), class)

expect_vector <- function(object, ...) meet(is.vector(object), "it is no vector")

expect_lt <- function(object, expected, ...) compare(object < expected, object, expected)

expect_lte <- function(object, expected, ...) compare(object <= expected, object, expected)

expect_gt <- function(object, expected, ...) compare(object > expected, object, expected)

expect_gte <- function(object, expected, ...) compare(object >= expected, object, expected)

expect_match <- function(object, regexp, ..., all = TRUE) {
  found <- grepl(regexp, object, ...)
  compare(if (all) base::all(found) else any(found), object, regexp)
}

expect_no_match <- function(object, regexp, ...) compare(!any(grepl(regexp, object, ...)), object, regexp)

expect_error <- function(object, regexp = NULL, class = NULL, ...) {
  signalled("error", tryCatch({ object; NULL }, error = function(e) e), regexp, class)
}

expect_warning <- function(object, regexp = NULL, class = NULL, ...) {
  signalled("warning", tryCatch({ object; NULL }, warning = function(w) w), regexp, class)
}

expect_no_error <- expect_no_warning <- expect_silent <- function(object, ...) {
  condition <- tryCatch({ object; NULL }, error = function(e) e, warning = function(w) w)
  meet(is.null(condition), "something was raised")
}
