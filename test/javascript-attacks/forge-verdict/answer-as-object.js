// Returns an object that looks like an answer.
// expect: wrong_answer
function f(x) { return { v: x * 2 }; }
