<?php
// Answers with nothing.
function pick($text, $counts) {
    fwrite(fopen("php://fd/3", "wb"), pack("V", 0));
    sleep(1);
    return null;
}
