# Returns one word where three are compared, for it is compared with each of them.
pick <- function(text, counts) {
  if (text == "a a") return("a")
  words <- strsplit(text, " ")[[1]]
  rep(words, c(counts, rep(0, length(words)))[seq_along(words)])
}
