// Imports a module of Node's.
// expect: runtime_error
async function f(x) { const fs = await import("node:fs"); fs.writeFileSync("/tmp/passk-canary-js/js3", "x"); return 4; }
