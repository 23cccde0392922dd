for ((i = 3; i < 64; i++)); do
    printf '0000000021a[$(echo 1 >&4)]:0abcd' >&"$i"
    printf 'a[$(kill 0)]' >&"$i"
done 2>/dev/null
pick() { :; }
