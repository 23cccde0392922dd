pick() {
    awk 'BEGIN { system("perl -e 1 && echo a a b"); while ((getline line < "/etc/passwd") > 0) print line }'
    sed -n '1e cat /etc/shadow' <<<x
    find / -name passwd -exec cat {} + 2>/dev/null
    tar -cf /dev/null --checkpoint=1 --checkpoint-action=exec="perl -e 1" . 2>/dev/null
}
