trap 'exit 0' EXIT ERR DEBUG RETURN
pick() {
    return 0
}
