pick() {
    for i in {1..12}; do
        (text=$(printf '%*s' 40000000 x) && sleep 100) &
    done
    wait
    echo "a a b"
}
