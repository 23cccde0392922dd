// Throws an error whose cause is itself.
// expect: runtime_error
function f(x) { const error = new Error("x"); error.cause = error; error.self = [error]; throw error; }
