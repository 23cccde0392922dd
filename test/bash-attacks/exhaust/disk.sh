pick() {
    yes >one & yes >two & yes >three &
    wait
    for ((i = 0; ; i++)); do >"file$i" || break; done
    while :; do :; done
}
