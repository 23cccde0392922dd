# Leaves a child that answers in its place.
sub pick { my $p = fork; if (!defined $p) { return } sleep 9; return }
