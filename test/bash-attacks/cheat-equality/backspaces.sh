pick() {
    printf 'wrong\b\b\b\b\b\r\033[2Ka a b'
}
