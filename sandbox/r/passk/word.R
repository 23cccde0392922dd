# What the judge says in the end: one JSON object on descriptor 2.

MOST_SIGNS <- 300L

# Says it and ends the process, so that nothing that comes later counts.
say_and_end <- function(...) {
  fields <- list(...)
  fields <- fields[!vapply(fields, is.null, TRUE)]
  parts <- vapply(names(fields), function(name) {
    field <- fields[[name]]
    shown <- if (is.character(field)) quoted(field) else if (is.logical(field)) tolower(field) else format(field, scientific = FALSE)
    paste0(quoted(name), ":", shown)
  }, "")
  sink(type = "message")
  cat("{", paste0(parts, collapse = ","), "}", sep = "", file = stderr())
  sink(nowhere$connection, type = "message")
  quit(save = "no", status = 0L, runLast = FALSE)
}

# Where goes what is nobody's word. No device may be written to.
nowhere <- new.env()

hide_output <- function() {
  nowhere$connection <- rawConnection(raw(), "w")
  sink(nowhere$connection)
  sink(nowhere$connection, type = "message")
}

# A value as a person writes it, cut.
literal <- function(value) {
  text <- tryCatch(deparse(value, width.cutoff = 500L, nlines = 2L, control = c("keepNA", "keepInteger", "niceNames", "showAttributes")), error = function(e) "...")
  cut_off(paste0(trimws(text), collapse = " "))
}

literals <- function(values) {
  names <- names(values)
  shown <- vapply(seq_len(min(length(values), 20L)), function(at) {
    paste0(if (!is.null(names) && nzchar(names[[at]])) paste0(names[[at]], " = "), literal(.subset2(values, at)))
  }, "")
  cut_off(paste0(shown, collapse = ", "))
}

cut_off <- function(text, most = MOST_SIGNS) {
  if (!validUTF8(text)) text <- iconv(text, "latin1", "UTF-8")
  substr(text, 1L, most)
}

quoted <- function(text) {
  if (!validUTF8(text)) text <- iconv(text, "latin1", "UTF-8")
  signs <- utf8ToInt(substr(text, 1L, MOST_SIGNS + 20L))
  shown <- vapply(signs, function(sign) {
    if (sign == 34L || sign == 92L) paste0("\\", intToUtf8(sign))
    else if (sign >= 32L && sign <= 126L) intToUtf8(sign)
    else if (sign < 65536L) sprintf("\\u%04x", sign)
    else sprintf("\\u%04x\\u%04x", 55296L + (sign - 65536L) %/% 1024L, 56320L + (sign - 65536L) %% 1024L)
  }, "")
  paste0("\"", paste0(shown, collapse = ""), "\"")
}
