<?php
// Calls itself without end.
function pick($text, $counts) { return pick($text, $counts); }
