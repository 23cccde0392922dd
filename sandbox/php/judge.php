<?php

// Holds a test and decides: the entry point is a stub that asks the program, which is another process. The test has this file's global
// variables.

require __DIR__ . '/passk/codec.php';
require __DIR__ . '/passk/line.php';
require __DIR__ . '/passk/word.php';
require __DIR__ . '/passk/trial.php';

mt_srand(1);
[$passk_entry_point, $passk_test] = \Passk\Line::source();
\Passk\Trial::begin($passk_entry_point);
try {
    eval(\str_starts_with(\ltrim($passk_test), '<?') ? "?>$passk_test" : $passk_test);
} catch (\Throwable $passk_error) {
    \Passk\Trial::endedBy($passk_error);
}
\Passk\Trial::passed();
