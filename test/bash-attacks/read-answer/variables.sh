pick() {
    declare -p
    declare -f
    caller 0
    echo "$passk_test $passk_message $BASH_COMMAND ${BASH_SOURCE[*]}"
}
