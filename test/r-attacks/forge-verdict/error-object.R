# Raises a condition whose text is a call.
conditionMessage.evil <- function(c) quit(status = 0)
pick <- function(text, counts) stop(structure(class = c("evil", "error", "condition"), list()))
