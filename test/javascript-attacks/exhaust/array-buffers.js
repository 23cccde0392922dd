// Memory outside the heap.
// expect: timeout, memory_limit, crashed
function f(x) { const all = []; for (;;) all.push(new ArrayBuffer(50e6)); }
