// Leaves a rejected promise that nobody handles.
// expect: runtime_error
Promise.reject(new Error("left"));
function f(x) { return x + 1; }
