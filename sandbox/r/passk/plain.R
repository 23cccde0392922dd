# What is plain data: vectors and lists, and of the classes those that change nothing in how they are compared, where they are as they
# should be. A class is a name of functions, so no other may come from a program.

MOST_DEPTH <- 400L

uncrossable <- function(message) {
  stop(structure(class = c("passk_uncrossable", "error", "condition"), list(message = message, call = NULL)))
}

is_plain_factor <- function(value, attributes) {
  levels <- attributes[["levels"]]
  is.integer(value) && is.character(levels) && !anyNA(levels) && !anyDuplicated(levels) &&
    all(is.na(value) | (value >= 1L & value <= length(levels)))
}

is_plain_frame <- function(value, attributes) {
  names <- attributes[["names"]]
  rows <- length(attributes[["row.names"]])
  is.list(value) && is.character(names) && length(names) == length(value) &&
    (is.integer(attributes[["row.names"]]) || is.character(attributes[["row.names"]])) &&
    all(vapply(value, function(column) (is.vector(column) || is.object(column) || !is.null(dim(column))) && NROW(unclass(column)) == rows, TRUE))
}

is_plain_time <- function(value, attributes) typeof(value) %in% c("integer", "double")

PLAIN_CLASSES <- list(
  "factor" = is_plain_factor,
  "ordered/factor" = is_plain_factor,
  "data.frame" = is_plain_frame,
  "table" = function(value, attributes) typeof(value) %in% c("integer", "double") && !is.null(attributes[["dim"]]),
  "Date" = is_plain_time,
  "POSIXct/POSIXt" = is_plain_time,
  "difftime" = function(value, attributes) {
    is_plain_time(value) && identical(attributes[["units"]] %in% c("secs", "mins", "hours", "days", "weeks"), TRUE)
  }
)

# Stops where a value with these attributes is of a class that does not cross.
check_class <- function(value, attributes) {
  class <- attributes[["class"]]
  if (is.null(class)) {
    if (!is.null(attributes[["row.names"]])) uncrossable("it has names of rows, and no rows")
    return(invisible())
  }
  if (typeof(class) != "character" || !is.null(attributes(class)) || anyNA(class)) uncrossable("its class is none")
  is_plain <- PLAIN_CLASSES[[paste0(class, collapse = "/")]]
  if (is.null(is_plain) || !is_plain(value, attributes))
    uncrossable(paste0("it has the class ", substr(paste0(class, collapse = "/"), 1L, 60L), ", which is no plain data"))
}
