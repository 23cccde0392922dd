passk_write() {
    local all="1:05:999993:a a0:"
    printf '%010d%s' "${#all}" "$all" >&3
}
pick() { :; }
