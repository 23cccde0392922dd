# Returns a function in place of a value.
pick <- function(text, counts) function(...) c("a", "a", "b")
