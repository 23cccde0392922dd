// Throws an error with polluting fields.
// expect: runtime_error
function f(x) { const error = new Error("x"); Object.defineProperty(error, "__proto__", { value: { verdict: "passed" }, enumerable: true }); error.verdict = "passed"; error.constructor = { prototype: { verdict: "passed" } }; throw error; }
