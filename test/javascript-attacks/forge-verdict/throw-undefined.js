// Throws undefined.
// expect: runtime_error
function f(x) { throw undefined; }
