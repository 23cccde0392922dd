// Looks for Atomics and shared memory in other corners.
// expect: runtime_error
function f(x) { const A = globalThis["Atom" + "ics"] ?? Function("return Atomics")(); A.wait(new Int32Array(8), 0, 0); return 4; }
