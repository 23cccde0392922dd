// A map that grows.
// expect: timeout, memory_limit, crashed
function f(x) { const map = new Map(); for (let i = 0; ; i++) map.set(i, [i]); }
