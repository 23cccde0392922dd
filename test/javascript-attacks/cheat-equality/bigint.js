// A bigint, which is loosely equal.
// expect: wrong_answer
function f(x) { return BigInt(x) * 2n; }
