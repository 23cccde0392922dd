// A boxed number instead of a number.
// expect: wrong_answer
function f(x) { return new Number(x * 2); }
