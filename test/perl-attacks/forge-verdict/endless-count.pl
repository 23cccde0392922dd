# Says that a list has four thousand million items.
sub pick { open my $f, "+<&=", 3; syswrite $f, pack("V", 6) . "\0l\xff\xff\xff\xff"; sleep 1; return }
