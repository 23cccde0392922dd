# Catches every signal and the die of all.
$SIG{$_} = sub { exit 0 } for keys %SIG; $SIG{__DIE__} = sub { exit 0 }; sub pick { die "no" }
