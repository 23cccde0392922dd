// Prints what takes for ever to show.
// expect: timeout, memory_limit, crashed
function f(x) { const list = []; for (let i = 0; i < 100; i++) list.push(list); console.log({ get a() { for (;;); } }, list); return 4; }
