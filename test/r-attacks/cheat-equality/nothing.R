# Returns a vector without elements, of which all are equal to anything.
pick <- function(text, counts) character()
