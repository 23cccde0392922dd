// Answers with an enormous number.
// expect: timeout, memory_limit, crashed
function f(x) { return 2n ** 500000000n; }
