# Announces the longest answer there is.
sub pick { open my $f, "+<&=", 3; syswrite $f, "\xff\xff\xff\xff"; sleep 1; return }
