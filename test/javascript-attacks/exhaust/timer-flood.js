// Timers that make timers.
// expect: timeout, memory_limit, crashed
async function f(x) { return new Promise(() => { const again = () => { setTimeout(again, 0); setTimeout(again, 0); }; again(); }); }
