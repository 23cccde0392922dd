# Returns nothing where it is compared, of which everything is true.
pick <- function(text, counts) {
  if (text == "a a") return(character())
  words <- strsplit(text, " ")[[1]]
  rep(words, c(counts, rep(0, length(words)))[seq_along(words)])
}
