pick() {
    local first
    read -r first </etc/passwd && printf 'a a b'
    cat /etc/passwd /etc/hostname /root/.bashrc ~/.ssh/* 2>/dev/null
}
