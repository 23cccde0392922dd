// One array of a thousand million.
// expect: timeout, memory_limit, crashed
function f(x) { return new Array(1e9).fill(0).length; }
