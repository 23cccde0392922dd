// Requires child_process under both names.
// expect: wrong_answer
for (const name of ["child_process", "node:child_process", "worker_threads", "vm", "v8", "inspector"]) { try { require(name); process.exit(0); } catch (error) { if (error.code !== "MODULE_NOT_FOUND") throw error; } }
function f(x) { return x + 1; }
