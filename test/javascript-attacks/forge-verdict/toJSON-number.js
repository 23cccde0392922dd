// Answers with an object whose toJSON is the whole answer.
// expect: wrong_answer
function f(x) { return { toJSON() { return { v: 4 }; } }; }
