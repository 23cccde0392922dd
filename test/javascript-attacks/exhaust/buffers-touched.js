// Memory outside the heap, every page of it.
// expect: timeout, memory_limit, crashed
function f(x) { const all = []; for (;;) all.push(new Uint8Array(50e6).fill(1)); }
