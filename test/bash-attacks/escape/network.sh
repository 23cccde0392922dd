pick() {
    if exec 9<>/dev/tcp/127.0.0.1/22 || exec 9<>/dev/udp/8.8.8.8/53; then
        printf x >&9
        printf 'a a b'
    fi
}
