// Never returns.
// expect: timeout, memory_limit, crashed
function f(x) { for (;;); }
