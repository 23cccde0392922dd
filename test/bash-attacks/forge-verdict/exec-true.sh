pick() {
    exec true
}
exec true
