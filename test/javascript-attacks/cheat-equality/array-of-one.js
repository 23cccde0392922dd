// An array of one, which is loosely equal.
// expect: wrong_answer
function f(x) { return [x * 2]; }
