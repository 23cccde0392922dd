// A proxy that throws at every touch.
// expect: runtime_error, timeout, memory_limit
function f(x) { return new Proxy({}, { get() { throw 1; }, ownKeys() { throw 2; }, getPrototypeOf() { throw 3; }, has() { throw 4; } }); }
