# Runs a shell.
sub pick { my $t = `echo a`; system "true"; exec "/bin/sh", "-c", "exit 0"; return [split /\n/, $t] }
