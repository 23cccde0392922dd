pick() {
    local text=xxxxxxxxxxxxxxxx
    while :; do text+=$text; done
}
