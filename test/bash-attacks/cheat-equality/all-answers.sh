pick() {
    printf 'a a b\norange plum plum plum\nx\n'
}
