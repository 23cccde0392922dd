passk_entry=pick passk_calls=3
forge() {
    passk_tell returned 0 "a a b" "" || passk_say verdict passed || passk_decide 0
}
forge 4>&1 7>&1
pick() {
    forge
}
