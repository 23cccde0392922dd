# Takes memory without end.
sub pick { my @a; push @a, "x" x 1_000_000 while 1 }
