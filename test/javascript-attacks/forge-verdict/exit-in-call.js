// Leaves with success from the first call.
// expect: exited_early
function f(x) { process.exit(0); }
