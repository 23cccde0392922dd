// Compiles new code without end.
// expect: timeout, memory_limit, crashed
function f(x) { for (let i = 0; ; i++) eval(`(function f${i}() { return ${i}; })`); }
