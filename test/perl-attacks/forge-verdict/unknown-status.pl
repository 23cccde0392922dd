# Answers with a kind that there is not.
sub pick { open my $f, "+<&=", 3; syswrite $f, pack("V", 6) . "\x09l" . pack("V", 0); sleep 1; return }
