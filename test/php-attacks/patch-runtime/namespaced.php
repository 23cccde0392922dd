<?php
// Shadows functions of the host in its namespace.
namespace Passk;
function pack(...$a) { return "\0\0\0\0"; }
function function_exists($n) { return true; }
function pick($text, $counts) { return null; }
