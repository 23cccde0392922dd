// Returns a thenable that resolves twice: wrong first, then right.
// expect: wrong_answer
function f(x) { return { then(resolve) { resolve(x + 1); resolve(x * 2); } }; }
