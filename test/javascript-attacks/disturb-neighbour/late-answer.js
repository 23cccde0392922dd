// Answers much more than it is asked.
// expect: timeout, memory_limit
function f(x) { Promise.resolve().then(() => f(x)); return [x]; }
