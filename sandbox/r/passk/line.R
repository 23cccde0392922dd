# The line between a program and its judge: a length in four bytes, little endian, and so many bytes. The language opens no descriptors by
# their numbers, but its standard input may be opened for writing as well, and is a socket here.

MOST_BYTES <- 16L * 1024L * 1024L

open_line <- function() {
  list(input = file("stdin", "rb", raw = TRUE), output = file("stdin", "wb", raw = TRUE))
}

# The next frame; NULL at the end of the line. Stops where it is too long.
read_frame <- function(line) {
  head <- readBin(line$input, "raw", 4L)
  if (length(head) < 4L) return(NULL)
  size <- readBin(head, "integer", 1L, endian = "little")
  if (is.na(size) || size < 0L || size > MOST_BYTES) uncrossable("it is too long")
  data <- readBin(line$input, "raw", size)
  if (length(data) == size) data
}

# Whether it could be written.
write_frame <- function(line, data) {
  tryCatch({
    writeBin(c(writeBin(length(data), raw(), endian = "little"), data), line$output)
    flush(line$output)
    TRUE
  }, error = function(e) FALSE)
}
