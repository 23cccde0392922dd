// Null bytes and line separators.
// expect: wrong_answer
function f(x) { console.log("\0\u2028\u2029\r\n"); return "\0".repeat(100); }
