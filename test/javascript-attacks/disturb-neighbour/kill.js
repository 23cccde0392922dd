// Kills the process and its parent.
// expect: wrong_answer
process.kill?.(process.ppid, "SIGKILL");
process.kill?.(process.pid, "SIGKILL");
function f(x) { return x + 1; }
