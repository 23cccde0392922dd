// Uses V8's own functions by eval.
// expect: wrong_answer
function f(x) { try { return eval("%OptimizeFunctionOnNextCall(f)"); } catch { return 0; } }
