# Returns a list that holds itself.
sub pick { my $r = []; push @$r, $r; return $r }
