// Asks for the time until it is late.
// expect: timeout, memory_limit, crashed
function f(x) { const end = Date.now() + 1e6; while (Date.now() < end); return 4; }
