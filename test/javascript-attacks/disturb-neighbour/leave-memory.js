// Leaves as much memory as it may.
// expect: memory_limit, timeout, wrong_answer
globalThis.keep = new Array(2e7).fill(1.5);
function f(x) { return x + 1; }
