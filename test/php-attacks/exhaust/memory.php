<?php
// Takes memory without end.
function pick($text, $counts) { $a = []; while (true) { $a[] = str_repeat("x", 1000000); } }
