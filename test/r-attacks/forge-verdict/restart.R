# Leaves by a restart or a jump that nobody waits for.
pick <- function(text, counts) {
  for (name in c("abort", "browser", "muffleWarning", "passed")) if (name != "abort" && !is.null(computeRestarts)) tryInvokeRestart(name, TRUE)
  invokeRestart("abort")
}
