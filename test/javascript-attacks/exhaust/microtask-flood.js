// Promise jobs that make promise jobs.
// expect: timeout, memory_limit, crashed
function f(x) { const again = () => Promise.resolve().then(again); again(); return 4; }
