// An object that turns into whatever is wanted.
// expect: wrong_answer
function f(x) { let n = 0; return { [Symbol.toPrimitive]: () => [4, 0, -6][n++] }; }
