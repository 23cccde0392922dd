// Closures that keep one another.
// expect: timeout, memory_limit, crashed
function f(x) { let keep = () => 0; for (;;) { const before = keep; const data = new Array(100).fill(x); keep = () => [before, data]; } }
