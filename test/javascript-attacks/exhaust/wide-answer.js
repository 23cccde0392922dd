// Answers with ten million numbers.
// expect: timeout, memory_limit, crashed
function f(x) { return new Array(1e7).fill(123456789); }
