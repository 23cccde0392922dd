// Prints one enormous text.
// expect: output_limit, timeout, memory_limit
function f(x) { console.log("x".repeat(2 ** 28)); return 4; }
