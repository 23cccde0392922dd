<?php
// Returns a function in place of a value.
function pick($text, $counts) { return fn () => ["a", "a", "b"]; }
