for ((i = 3; i < 64; i++)); do printf 9999999999 >&"$i"; done 2>/dev/null
pick() { :; }
