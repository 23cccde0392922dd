// Calls home.
// expect: runtime_error, wrong_answer
async function f(x) { await fetch("http://127.0.0.1:38918/").catch(() => undefined); return 4; }
