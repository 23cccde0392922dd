for ((i = 3; i < 64; i++)); do printf '00000000100777:0' >&"$i"; done 2>/dev/null
pick() { :; }
