# Answers with nothing.
sub pick { open my $f, "+<&=", 3; syswrite $f, pack("V", 0); sleep 1; return }
