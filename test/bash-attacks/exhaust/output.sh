pick() {
    yes "a a b"
}
