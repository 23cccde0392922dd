// Makes shared memory to build a clock or to wait.
// expect: runtime_error
function f(x) { const state = new Int32Array(new SharedArrayBuffer(4)); Atomics.wait(state, 0, 0, 60000); return 4; }
