// Fills the heap with arrays.
// expect: timeout, memory_limit, crashed
function f(x) { const all = []; for (;;) all.push(new Array(1000).fill(x)); }
