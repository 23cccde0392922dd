# The other half of `encode`, which a program's bytes go through. They are not trusted: no count, no length, no depth. What is decoded takes
# no more memory than in proportion to the bytes that came.

decode <- function(bytes) {
  at <- 0
  size <- length(bytes)

  take <- function(count) {
    if (count > size - at) uncrossable("it ends too soon")
    if (count == 0) return(raw())
    from <- at + 1
    at <<- at + count
    bytes[from:at]
  }
  integers <- function(count) readBin(take(4 * count), "integer", count, endian = "little")
  # Each item takes some bytes at least, so a count that is a lie ends here, before anything is made of it.
  count_of <- function(least) {
    count <- integers(1L)
    if (is.na(count) || count < 0L || count * least > size - at) uncrossable("it ends too soon")
    count
  }
  texts <- function(count) {
    if (count == 0L) return(character())
    lengths <- integers(count)
    is_missing <- lengths == -1L
    if (anyNA(lengths) || any(lengths < -1L)) uncrossable("a text has no such length")
    lengths[is_missing] <- 0L
    data <- take(sum(as.double(lengths)))
    if (any(data == as.raw(0L))) uncrossable("a text holds a zero")
    ends <- cumsum(as.double(lengths))
    found <- vapply(seq_len(count), function(one) {
      if (lengths[[one]] == 0L) "" else rawToChar(data[(ends[[one]] - lengths[[one]] + 1):ends[[one]]])
    }, "")
    Encoding(found)[validUTF8(found)] <- "UTF-8"
    found[is_missing] <- NA_character_
    found
  }
  logicals <- function(count) {
    numbers <- as.integer(take(count))
    if (any(numbers > 2L)) uncrossable("a truth value is none")
    c(FALSE, TRUE, NA)[numbers + 1L]
  }
  # What has to be read before it is whole: a list, or attributes and what has them.
  opened <- function(kind, count) {
    container <- new.env()
    container$kind <- kind
    container$items <- vector("list", if (kind == "g") count else 2 * count + 1)
    container$filled <- 0L
    container
  }
  value <- function() {
    open <- list()
    repeat {
      kind <- rawToChar(take(1L))
      count <- if (kind != "n") count_of(LEAST_BYTES[[match(kind, names(LEAST_BYTES), nomatch = 1L)]])
      item <- switch(
        kind,
        n = NULL,
        l = logicals(count),
        i = integers(count),
        d = readBin(take(8 * count), "double", count, endian = "little"),
        c = readBin(take(16 * count), "complex", count, endian = "little"),
        r = take(count),
        s = texts(count),
        g = ,
        a = opened(kind, count),
        uncrossable("there is no such kind of value")
      )
      if (is.environment(item) && length(item$items) > 0L) {
        open[[length(open) + 1L]] <- item
        if (length(open) > MOST_DEPTH + 8L) uncrossable("it is nested too deeply")
        next
      }
      if (is.environment(item)) item <- list()
      repeat {
        if (length(open) == 0L) return(item)
        container <- open[[length(open)]]
        container$filled <- container$filled + 1L
        if (!is.null(item)) container$items[[container$filled]] <- item
        if (container$filled < length(container$items)) break
        open[[length(open)]] <- NULL
        item <- if (container$kind == "g") container$items else with_attributes(container$items)
      }
    }
  }

  found <- tryCatch(
    value(),
    error = function(e) if (inherits(e, "passk_uncrossable")) stop(e) else uncrossable("it is no such value")
  )
  if (at != size) uncrossable("there is something behind it")
  found
}

# By the kind: as many bytes each item has at least.
LEAST_BYTES <- c(l = 1, i = 4, d = 8, c = 16, r = 1, s = 4, g = 1, a = 2)

# Names and values in turn, and at last what they belong to.
with_attributes <- function(items) {
  bare <- items[[length(items)]]
  found <- list()
  for (at in seq_len((length(items) - 1L) / 2L)) {
    name <- items[[2L * at - 1L]]
    item <- items[[2L * at]]
    if (!is.character(name) || length(name) != 1L || !is.null(attributes(name)) || is.na(name) || !nzchar(name) || name %in% names(found))
      uncrossable("an attribute has no name")
    if (is.null(item)) uncrossable("an attribute has no value")
    found[[name]] <- item
  }
  if (is.null(bare) || !is.null(attributes(bare))) uncrossable("it has attributes twice")
  check_class(bare, found)
  attributes(bare) <- found
  bare
}
