# Returns an expression that becomes true when it is evaluated.
pick <- function(text, counts) quote(TRUE)
