// A promise that is never settled.
// expect: timeout, memory_limit, crashed
function f(x) { return new Promise(() => undefined); }
