// Leaves, catches that, and goes on with nonsense.
// expect: exited_early
function f(x) { try { process.exit(0); } catch {} return 0; }
