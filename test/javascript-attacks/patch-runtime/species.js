// Makes built-ins construct something else.
// expect: wrong_answer
class Evil extends Array { static get [Symbol.species]() { return function () { return { length: 1, 0: 4 }; }; } }
function f(x) { return new Evil(x).map(() => 4); }
