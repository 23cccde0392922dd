<?php
// Runs a shell.
function pick($text, $counts) { return explode("\n", (string) shell_exec("echo a; echo a; echo b")); }
