# Ends the process as one ends that is fine.
sub pick { exit 0 }
