passk_read() { return 1; }
passk_take_apart() { return 0; }
passk_call() { passk_write 0 0 "a a b" ""; }
pick() { :; }
