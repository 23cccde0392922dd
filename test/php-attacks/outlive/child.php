<?php
// Leaves a child that answers in its place.
function pick($text, $counts) { $p = pcntl_fork(); if ($p > 0) { exit(0); } sleep(1); return null; }
