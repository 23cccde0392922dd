// Writes an enormous number down.
// expect: timeout, memory_limit, crashed
function f(x) { return String(7n ** 30000000n).length; }
