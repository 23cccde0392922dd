<?php
// Returns a list with references that it changes later.
function pick($text, &$counts) { static $all = []; $r = ["x", "x", "x"]; $all[] = &$r[0]; foreach ($all as &$one) { $one = "a"; } return $r; }
