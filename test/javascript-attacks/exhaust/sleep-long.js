// Sleeps.
// expect: timeout, memory_limit, crashed
async function f(x) { await new Promise((resolve) => setTimeout(resolve, 1e9)); return 4; }
