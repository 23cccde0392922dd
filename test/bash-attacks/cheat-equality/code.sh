pick() {
    echo 'a a b" ]] || true; [[ "a'
    echo '$(exit 0)'
}
