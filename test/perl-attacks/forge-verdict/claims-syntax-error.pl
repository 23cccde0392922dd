# Says that it does not compile, though it runs.
sub pick { open my $f, "+<&=", 3; syswrite $f, pack("V", 6) . "\x02l" . pack("V", 0); sleep 1; return }
