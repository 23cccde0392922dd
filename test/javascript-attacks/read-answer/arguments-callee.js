// Walks up from arguments.callee.
// expect: wrong_answer
function f(x) { try { return Number(arguments.callee.caller.arguments[1]); } catch { return 0; } }
