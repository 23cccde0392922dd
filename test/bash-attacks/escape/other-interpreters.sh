pick() {
    for other in perl python3 node ruby php lua5.4 gcc; do
        for place in "$other" "/usr/bin/$other" "/usr/local/bin/$other"; do
            command "$place" -e 1 && printf 'a a b'
        done
    done 2>/dev/null
}
