// An object that reads as the right number.
// expect: wrong_answer
function f(x) { return { toString: () => String(x * 2 + (x < 0)) }; }
