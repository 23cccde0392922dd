// Backtracks for ever.
// expect: timeout, memory_limit, crashed
function f(x) { return /^(a+)+$/.test("a".repeat(60) + "b") ? 4 : 0; }
