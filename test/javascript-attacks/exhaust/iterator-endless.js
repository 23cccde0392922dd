// An iterator without end.
// expect: wrong_answer, timeout, memory_limit
function* f(x) { for (;;) yield x; }
