// An enormous text by way of JSON.
// expect: timeout, memory_limit, crashed
function f(x) { return JSON.stringify(Array(1e8).fill("x")).length; }
