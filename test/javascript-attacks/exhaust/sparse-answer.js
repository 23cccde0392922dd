// Answers with a list that is one hole.
// expect: wrong_answer, timeout, memory_limit
function f(x) { const list = []; list[4294967294] = 1; return list; }
