// Calls home.
// expect: runtime_error
async function f(x) { await fetch("http://127.0.0.1:38918/").catch(() => undefined); return 4; }
