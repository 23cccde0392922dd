pick() {
    printf 'a a b\0orange plum plum plum\0x\xff\xfe'
}
