// Uses V8's own functions.
// expect: syntax_error
function f(x) { return %SystemBreak(); }
