// Answers with a list a million deep.
// expect: runtime_error, timeout, memory_limit
function f(x) { let list = []; for (let i = 0; i < 1e6; i++) list = [list]; return list; }
