// Replaces Promise.prototype.then, which await uses.
// expect: wrong_answer
Promise.prototype.then = function (resolve) { resolve?.(4); return this; };
async function f(x) { return x + 1; }
