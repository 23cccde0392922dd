# Ends the process before anything is called.
cat("OK\n")
quit(status = 0)
