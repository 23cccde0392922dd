// Takes the name of the prelude.
// expect: runtime_error
function f(x) { throw new Error("x"); }
//# sourceURL=passk.js
