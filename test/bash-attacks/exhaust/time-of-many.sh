pick() {
    for i in {1..8}; do (while :; do :; done) & done
    wait
}
