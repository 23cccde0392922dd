# Plain data as bytes: a letter for the kind, and what belongs to it; items and attributes stand behind what they belong to. Nothing here calls
# itself, for the stack ends after a hundred calls of such a kind.

encode <- function(value) {
  parts <- list()
  waiting <- list(list(value, 1L, FALSE))
  while (length(waiting) > 0L) {
    next_one <- waiting[[length(waiting)]]
    waiting[[length(waiting)]] <- NULL
    value <- .subset2(next_one, 1L)
    depth <- next_one[[2L]]
    if (depth > MOST_DEPTH) uncrossable(paste("it is nested more than", MOST_DEPTH, "times, or holds itself"))
    attributes <- if (!next_one[[3L]]) attributes(value)
    if (isS4(value)) uncrossable("it holds an object of a formal class, which is no plain data")
    if (is.null(attributes)) {
      parts[[length(parts) + 1L]] <- encode_bare(value)
      if (typeof(value) == "list")
        for (at in rev(seq_along(unclass(value)))) waiting[[length(waiting) + 1L]] <- list(.subset2(value, at), depth + 1L, FALSE)
      next
    }
    check_class(unclass(value), attributes)
    parts[[length(parts) + 1L]] <- c(charToRaw("a"), number_of(attributes))
    names <- names(attributes)
    waiting[[length(waiting) + 1L]] <- list(value, depth, TRUE)
    for (at in rev(seq_along(attributes))) {
      waiting[[length(waiting) + 1L]] <- list(.subset2(attributes, at), depth + 1L, FALSE)
      waiting[[length(waiting) + 1L]] <- list(names[[at]], depth + 1L, FALSE)
    }
  }
  unlist(parts)
}

# Without attributes, and of a list without its items.
encode_bare <- function(value) {
  kind <- typeof(value)
  switch(
    kind,
    "NULL" = charToRaw("n"),
    "logical" = counted("l", value, encode_logical(value)),
    "integer" = counted("i", value, writeBin(as.vector(unclass(value)), raw(), endian = "little")),
    "double" = counted("d", value, writeBin(as.vector(unclass(value)), raw(), endian = "little")),
    "complex" = counted("c", value, writeBin(as.vector(unclass(value)), raw(), endian = "little")),
    "raw" = counted("r", value, as.vector(unclass(value))),
    "character" = counted("s", value, encode_texts(as.vector(unclass(value)))),
    "list" = counted("g", value, raw()),
    uncrossable(paste0("it holds a ", kind, ", which is no plain data"))
  )
}

number_of <- function(value) writeBin(length(unclass(value)), raw(), endian = "little")

counted <- function(kind, value, bytes) c(charToRaw(kind), number_of(value), bytes)

encode_logical <- function(value) {
  numbers <- as.integer(unclass(value))
  numbers[is.na(numbers)] <- 2L
  as.raw(numbers)
}

# All lengths, -1 for what is not available, and then all bytes.
encode_texts <- function(value) {
  is_missing <- is.na(value)
  is_other <- Encoding(value) == "latin1"
  value[is_other] <- enc2utf8(value[is_other])
  parts <- lapply(value, charToRaw)
  lengths <- lengths(parts)
  lengths[is_missing] <- -1L
  c(writeBin(lengths, raw(), endian = "little"), unlist(parts[!is_missing]))
}
