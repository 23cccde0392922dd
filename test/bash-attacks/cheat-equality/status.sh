pick() {
    return 0
}
