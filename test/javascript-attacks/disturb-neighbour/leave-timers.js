// Leaves timers that run later.
// expect: wrong_answer
setInterval(() => { for (;;); }, 1);
setTimeout(() => process.exit(0), 5);
function f(x) { return x + 1; }
