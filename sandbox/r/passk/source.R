# Sources, and where in them something happens.

# What was given in the arguments: the name of the entry point in the first line, and what stands below.
read_source <- function(words) {
  text <- paste0(words, collapse = "")
  if (grepl("\001", text, fixed = TRUE, useBytes = TRUE)) text <- gsub("\001\001", "\001", text, fixed = TRUE, useBytes = TRUE)
  if (validUTF8(text)) Encoding(text) <- "UTF-8"
  at <- regexpr("\n", text, fixed = TRUE)
  list(name = substr(text, 1L, at - 1L), text = substring(text, at + 1L))
}

# The expressions of a source, which know their lines.
parse_source <- function(text, name) {
  lines <- strsplit(text, "\n", fixed = TRUE)[[1L]]
  parse(text = lines, keep.source = TRUE, srcfile = srcfilecopy(name, lines), encoding = "UTF-8")
}

# Runs them one after the other. Which it is stands in `running`, an environment, for nothing else knows it of one that is no block.
run_source <- function(code, running) {
  places <- attr(code, "srcref")
  for (at in seq_along(code)) {
    running$at <- as.integer(places[[at]][[1L]])
    eval(code[[at]], globalenv())
  }
}

# The line of the named source that is being run, of which these are the calls; undefined is NULL.
current_line <- function(calls, name, running) {
  for (call in rev(calls)) {
    place <- attr(call, "srcref")
    if (!is.null(place) && identical(attr(place, "srcfile")$filename, name)) return(as.integer(place[[1L]]))
  }
  running$at
}
