# One test against one program: the stub of the entry point, and what the test comes to.

# So much of what a program has raised is seen by a test.
MOST_SIGNS_RAISED <- 2000L

trial <- new.env()
trial$calls <- 0L
trial$is_repeated <- FALSE

test_line <- function() current_line(sys.calls(), "test.R", trial)

# Says it with what is known of the last call.
say_with_evidence <- function(...) {
  if (is.null(trial$last_call)) return(say_and_end(...))
  say_and_end(
    ...,
    last_call = paste0(trial$entry_point, "(", literals(trial$last_call), ")"),
    last_result = if (!is.null(trial$last_result)) literal(.subset2(trial$last_result, 1L))
  )
}

harness_error <- function(message) say_and_end(verdict = "harness_error", message = message, test_line = test_line())

crashed <- function(message) say_with_evidence(verdict = "crashed", message = message, test_line = test_line())

# In place of the entry point.
call_program <- function(...) {
  arguments <- list(...)
  trial$calls <- trial$calls + 1L
  trial$last_call <- arguments
  trial$last_result <- NULL
  request <- tryCatch(encode(arguments), passk_uncrossable = function(e) {
    harness_error(paste("the test gives the program something that does not cross:", conditionMessage(e)))
  })
  is_sent <- write_frame(trial$line, request)
  answer <- tryCatch(
    read_frame(trial$line),
    passk_uncrossable = function(e) crashed(paste("its answer can't be read:", conditionMessage(e)))
  )
  if (!is_sent || length(answer) == 0L) say_with_evidence(verdict = "ended", test_line = test_line())
  values <- tryCatch(
    decode(answer[-1L]),
    passk_uncrossable = function(e) crashed(paste("its answer can't be read:", conditionMessage(e)))
  )
  if (typeof(values) != "list" || length(values) == 0L) crashed("its answer can't be read: it is no list")
  status <- as.integer(answer[[1L]])
  if (status == 0L) {
    trial$last_result <- values
    for (message in if (length(values) > 1L) plain_texts(.subset2(values, 2L))) warning(cut_off(message), call. = FALSE)
    return(.subset2(values, 1L))
  }
  if (status == 2L) not_compiled(values)
  if (status != 1L || length(values) < 2L) crashed("its answer is of no known kind")
  rethrow(values)
}

text_of <- function(values, at) {
  value <- if (at <= length(values)) .subset2(values, at)
  if (is.character(value) && length(value) == 1L && !is.na(value)) cut_off(value, MOST_SIGNS_RAISED) else ""
}

plain_texts <- function(value) if (is.character(value)) value[seq_len(min(length(value), 20L))]

line_number <- function(values, at) {
  value <- if (at <= length(values)) .subset2(values, at)
  if (typeof(value) == "integer" && length(value) == 1L && is.null(attributes(value)) && !is.na(value) && value > 0L && value < 10000000L) value
}

not_compiled <- function(values) {
  say_and_end(
    verdict = "syntax_error", exception = "compile_error",
    message = paste("does not compile:", text_of(values, 1L)), program_line = line_number(values, 2L)
  )
}

# What a program has raised is an error here as well, so that a test can expect it.
rethrow <- function(values) {
  thrown <- structure(
    class = c("passk_thrown", "simpleError", "error", "condition"),
    list(message = text_of(values, 2L), call = NULL, exception = text_of(values, 1L), program_line = line_number(values, 3L))
  )
  stop(thrown)
}

# An assertion that does not hold.
failed <- function(message) {
  stop(structure(class = c("passk_failed", "simpleError", "error", "condition"), list(message = cut_off(message), call = NULL)))
}

passed <- function() {
  if (trial$calls == 0L)
    say_and_end(verdict = "harness_error", vacuous = TRUE, message = "the test never calls the program, so it says nothing about it")
  say_and_end(verdict = "passed")
}

# The test was ended by something that was raised.
ended_by <- function(raised, line) {
  message <- cut_off(conditionMessage(raised))
  if (inherits(raised, "passk_failed")) say_with_evidence(verdict = "wrong_answer", message = message, test_line = line)
  kind <- if (inherits(raised, "passk_thrown")) raised$exception else class(raised)[[1L]]
  say_with_evidence(
    verdict = "runtime_error", exception = kind, message = paste0(kind, ": ", message),
    program_line = raised$program_line, test_line = line
  )
}
