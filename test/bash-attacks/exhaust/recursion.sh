pick() {
    pick "$@"
}
