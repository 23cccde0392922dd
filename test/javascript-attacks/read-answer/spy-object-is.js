// Replaces Object.is, which assert.strictEqual uses.
// expect: wrong_answer
const real = Object.is;
Object.is = (a, b) => true;
function f(x) { return real(x, 2) ? 3 : x; }
