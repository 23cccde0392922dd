// The number as text.
// expect: wrong_answer
function f(x) { return String(x * 2); }
