// Doubles a text until there is no more.
// expect: timeout, memory_limit, crashed
function f(x) { let text = "x"; for (;;) text += text; }
