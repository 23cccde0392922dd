// Leaves in the middle of a call, where there is no Error to throw.
// expect: exited_early
function f(x) { delete globalThis.Error; delete globalThis.String; globalThis.Number = () => { throw 1; }; try { process.exit('0'); } catch {} return x * 2; }
