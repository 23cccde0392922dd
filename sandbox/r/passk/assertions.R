# What the stand-ins of test libraries have in common.

STAND_IN_PACKAGES <- c("testthat", "RUnit", "assertthat")

meet <- function(holds, message) {
  if (!identical(as.vector(holds), TRUE)) failed(paste0("the assertion does not hold: ", message))
  invisible(TRUE)
}

compare <- function(holds, actual, expected) {
  if (identical(as.vector(holds), TRUE)) return(invisible(actual))
  failed(paste0("the assertion does not hold: expected ", literal(expected), ", got ", literal(actual)))
}

# A condition, or NULL, where one with such a text and class was expected.
signalled <- function(kind, condition, regexp, class) {
  meet(!is.null(condition), paste("there was no", kind))
  if (!is.null(class)) meet(inherits(condition, class), paste("the class of the", kind, "is another"))
  if (!is.null(regexp)) meet(grepl(regexp, conditionMessage(condition)), paste0("the ", kind, " says ", literal(conditionMessage(condition))))
  invisible(condition)
}

# One expression of `stopifnot`.
hold <- function(found, expression, name, caller) {
  is_comparison <- called(unwrapped(expression)) == "=="
  says_something <- length(found) > 0L || is_comparison
  is_repeated <- is_comparison && trial$is_repeated
  if (says_something && !is_repeated && is.logical(found) && !anyNA(found) && all(found)) return(invisible())
  if (nzchar(name)) failed(name)
  expected <- expected_in(expression, caller)
  if (is.null(expected) || is.null(trial$last_result)) failed(paste0("the assertion does not hold: ", literal(expression)))
  failed(paste0("the assertion does not hold: expected ", literal(expected[[1L]]), ", got ", literal(.subset2(trial$last_result, 1L))))
}

# In a list the value that a call of the program is compared with, where it is written out; else NULL.
expected_in <- function(expression, caller) {
  expression <- unwrapped(expression)
  if (!is.call(expression) || length(expression) < 3L || !called(expression) %in% c("all.equal", "identical", "==")) return(NULL)
  for (at in 2:3) {
    call <- expression[[at]]
    value <- expression[[5L - at]]
    if (is_of_program(call, caller) && all(setdiff(all.names(value), all.vars(value)) %in% c("c", "list", "-")) && length(all.vars(value)) == 0L)
      return(list(eval(value, caller)))
  }
  NULL
}

unwrapped <- function(expression) {
  while (is.call(expression) && length(expression) == 2L && called(expression) %in% c("isTRUE", "all", "("))
    expression <- expression[[2L]]
  expression
}

called <- function(call) if (is.call(call) && is.symbol(call[[1L]])) as.character(call[[1L]]) else ""

# Whether of two values that are compared one alone is nothing. Notes whether it is the program's that is repeated until it is as long as the
# test's, which is not too little where any will do.
is_nothing <- function(one, other) {
  lengths <- c(length(one), length(other))
  trial$is_repeated <- lengths[[1L]] != lengths[[2L]] && !is.null(trial$last_result) &&
    identical(if (lengths[[1L]] < lengths[[2L]]) one else other, .subset2(trial$last_result, 1L))
  lengths[[1L]] != lengths[[2L]] && min(lengths) == 0L
}

is_of_program <- function(call, caller) {
  is.call(call) && is.symbol(call[[1L]]) && identical(get0(called(call), caller, mode = "function"), call_program)
}
