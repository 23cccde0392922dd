// Throws nothing at all.
// expect: runtime_error
function f(x) { throw null; }
