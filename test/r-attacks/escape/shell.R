# Runs a shell.
pick <- function(text, counts) {
  found <- tryCatch(system("echo a a b", intern = TRUE), error = function(e) "")
  system2("sh", c("-c", "true"))
  strsplit(found, " ")[[1]]
}
