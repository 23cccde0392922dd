// A getter that never returns, for whoever copies.
// expect: wrong_answer, timeout, memory_limit, crashed
function f(x) { return { get a() { for (;;); } }; }
