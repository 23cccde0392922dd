// A date whose time is the number.
// expect: wrong_answer
function f(x) { return new Date(x * 2); }
