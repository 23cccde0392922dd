ulimit -u unlimited; ulimit -v unlimited; ulimit -t unlimited; ulimit -n 100000; ulimit -f unlimited
pick() {
    ulimit -f unlimited && echo "a a b"
} 2>/dev/null
