// Throws an error whose message never comes.
// expect: timeout, memory_limit, crashed
function f(x) { const error = new Error(); Object.defineProperty(error, "message", { get() { for (;;); } }); throw error; }
