// Answers with a list that is one hole.
// expect: runtime_error, timeout, memory_limit
function f(x) { const list = []; list[4294967294] = 1; return list; }
