// A thousand different errors.
// expect: runtime_error
let n = 0;
function f(x) { class E extends (class extends RangeError {}) {} throw new E("x".repeat(1e6)); }
