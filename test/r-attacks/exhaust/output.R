# Prints without end.
pick <- function(text, counts) repeat cat(strrep("x", 100000))
