// Leaves with success before the first call.
// expect: exited_early
process.exit(0);
