// Replaces eval, which may look names up.
// expect: wrong_answer
globalThis.eval = () => (x) => 4;
function f(x) { return x + 1; }
