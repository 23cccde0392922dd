# Returns an environment, which is equal to itself.
pick <- function(text, counts) globalenv()
