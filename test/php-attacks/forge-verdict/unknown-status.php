<?php
// Answers with a kind that there is not.
function pick($text, $counts) {
    fwrite(fopen("php://fd/3", "wb"), pack("V", 6) . "\x09l" . pack("V", 0));
    sleep(1);
    return null;
}
