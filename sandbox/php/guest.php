<?php

// Hosts a program: reads calls on descriptor 3 and answers them. It is not trusted, and decides nothing. The program has this file's
// global variables, of which there are none.

require __DIR__ . '/passk/codec.php';
require __DIR__ . '/passk/line.php';
require __DIR__ . '/passk/guest_host.php';

\Passk\GuestHost::begin();
try {
    eval(\Passk\GuestHost::source());
} catch (\Throwable $passk_error) {
    \Passk\GuestHost::failed($passk_error);
}
\Passk\GuestHost::serve();
