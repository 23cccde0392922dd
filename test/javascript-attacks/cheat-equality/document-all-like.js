// Undefined that claims to be something.
// expect: wrong_answer
function f(x) { return undefined; }
