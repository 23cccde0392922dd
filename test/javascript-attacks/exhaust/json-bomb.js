// Parses something deep.
// expect: runtime_error, timeout, memory_limit
function f(x) { return JSON.parse("[".repeat(1e6) + "]".repeat(1e6)); }
