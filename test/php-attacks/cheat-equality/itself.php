<?php
// Returns a list that holds itself.
function pick($text, $counts) { $r = []; $r[] = &$r; return $r; }
