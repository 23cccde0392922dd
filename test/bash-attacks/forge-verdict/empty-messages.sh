for ((i = 3; i < 64; i++)); do printf 000000000000000000000000000000 >&"$i"; done 2>/dev/null
pick() { :; }
