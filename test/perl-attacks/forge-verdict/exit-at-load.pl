# Ends the process before anything is called.
print "ok!\n"; exit 0; sub pick { }
