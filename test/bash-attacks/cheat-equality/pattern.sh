pick() {
    echo "*"
}
