// Leaves globals for the next program.
// expect: wrong_answer
globalThis.left = "left"; var f2 = 1; Array.prototype.map = () => [0]; Math.abs = () => 0;
function f(x) { return x + 1; }
