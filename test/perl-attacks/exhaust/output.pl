# Prints without end.
sub pick { print "x" x 100_000 while 1 }
