// Answers with a list that doubles at every level.
// expect: wrong_answer, timeout, memory_limit, crashed
function f(x) { let list = [1]; for (let i = 0; i < 60; i++) list = [list, list]; return list; }
