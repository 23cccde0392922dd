// Recurses for ever.
// expect: runtime_error, timeout, memory_limit
function f(x) { return f(x) + 1; }
