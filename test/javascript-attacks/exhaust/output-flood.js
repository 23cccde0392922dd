// Prints without end.
// expect: output_limit, timeout, memory_limit
function f(x) { for (;;) console.log("x".repeat(100000)); }
