# What tests use of the language itself to say that something is wrong.

stopifnot <- function(..., exprs) {
  caller <- parent.frame()
  if (!missing(exprs)) {
    expressions <- as.list(substitute(exprs))[-1L]
    for (expression in expressions) hold(eval(expression, caller), expression, "", caller)
    return(invisible())
  }
  given <- as.list(substitute(list(...)))[-1L]
  names <- if (is.null(names(given))) rep("", length(given)) else names(given)
  for (at in seq_len(...length())) hold(...elt(at), given[[at]], names[[at]], caller)
  invisible()
}

# Where nothing is compared, everything of it is true, and what is too short is compared again and again: a program must not win by that.
`==` <- function(e1, e2) if (is_nothing(e1, e2)) FALSE else base::`==`(e1, e2)

`!=` <- function(e1, e2) if (is_nothing(e1, e2)) TRUE else base::`!=`(e1, e2)

all <- function(..., na.rm = FALSE) {
  trial$is_repeated <- FALSE
  found <- base::all(..., na.rm = na.rm)
  found && !(trial$is_repeated && called(substitute(list(...))[[2L]]) == "==")
}

any <- function(..., na.rm = FALSE) {
  trial$is_repeated <- FALSE
  found <- base::any(..., na.rm = na.rm)
  found || (trial$is_repeated && called(substitute(list(...))[[2L]]) == "!=")
}

stop <- function(..., call. = TRUE, domain = NULL) {
  if (...length() == 1L && inherits(..1, "condition")) base::stop(..1)
  failed(paste0(..., collapse = ""))
}

quit <- q <- function(save = "no", status = 0, runLast = TRUE) {
  if (status == 0) passed()
  say_with_evidence(verdict = "wrong_answer", message = "the assertion does not hold", test_line = test_line())
}

library <- require <- function(package, ..., character.only = FALSE) {
  name <- if (character.only) package else as.character(substitute(package))
  if (!name %in% STAND_IN_PACKAGES)
    tryCatch(base::library(name, character.only = TRUE), error = function(e) harness_error(paste("the test fails by itself:", conditionMessage(e))))
  invisible(TRUE)
}

requireNamespace <- function(package, ...) package %in% STAND_IN_PACKAGES || base::requireNamespace(package, quietly = TRUE)

`::` <- function(package, name) {
  package <- as.character(substitute(package))
  name <- as.character(substitute(name))
  if (package %in% STAND_IN_PACKAGES) get(name, STAND_INS) else getExportedValue(package, name)
}
