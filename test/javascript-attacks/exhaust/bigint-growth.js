// Squares a number until V8 gives up.
// expect: timeout, memory_limit, crashed
function f(x) { let n = 2n ** 1000000n; for (;;) n *= n; }
