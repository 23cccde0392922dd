// -0 for 0.
// expect: wrong_answer
function f(x) { return x === 0 ? -0 : x * 2; }
