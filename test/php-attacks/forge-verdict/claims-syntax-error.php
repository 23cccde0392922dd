<?php
// Says that it does not compile, though it runs.
function pick($text, $counts) {
    fwrite(fopen("php://fd/3", "wb"), pack("V", 6) . "\x02l" . pack("V", 0));
    sleep(1);
    return null;
}
