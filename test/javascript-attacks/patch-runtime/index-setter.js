// Puts setters on Array.prototype, so that lists can not be filled.
// expect: wrong_answer, crashed
for (let i = 0; i < 50; i++) Object.defineProperty(Array.prototype, i, { set() {}, get: () => 4, configurable: true });
function f(x) { return x + 1; }
