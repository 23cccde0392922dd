// Freezes what it can, so that nothing can be put back.
// expect: wrong_answer
for (const name of Object.getOwnPropertyNames(globalThis)) { try { Object.freeze(globalThis[name]); Object.freeze(globalThis[name].prototype); } catch {} }
function f(x) { return x + 1; }
