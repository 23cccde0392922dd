pick() {
    (trap "" HUP TERM INT; exec </dev/null >/dev/null 2>&1; while :; do sleep 0.01; done) &
    disown -a
    echo "x"
}
