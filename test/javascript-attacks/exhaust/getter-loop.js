// A getter that never returns, for whoever copies.
// expect: timeout, memory_limit, crashed
function f(x) { return { get a() { for (;;); } }; }
