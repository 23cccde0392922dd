// Provokes an error of the host and walks from it.
// expect: runtime_error
function f(x) { try { (function again() { again(); })(); } catch (error) { return error.constructor.constructor("return process.binding('spawn_sync')")() ? 4 : 0; } }
