# Returns a list that is nested a hundred thousand times.
pick <- function(text, counts) {
  list <- list()
  for (at in 1:100000) list <- list(list)
  list
}
