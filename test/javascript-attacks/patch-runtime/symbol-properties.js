// Gives Symbol properties of its own, so that a symbol travels as a well-known one that the judge does not have.
// expect: wrong_answer
const four = Symbol('4');
Symbol.four = four;
Symbol.constructor = four;
function f() { return four; }
