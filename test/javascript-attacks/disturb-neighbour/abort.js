// Ends the process.
// expect: exited_early
process.abort();
