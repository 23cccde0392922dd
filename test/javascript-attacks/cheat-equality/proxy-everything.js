// A proxy that has an answer to everything.
// expect: wrong_answer
function f(x) { return new Proxy(function () {}, { get: () => f(x), apply: () => 4, has: () => true, getPrototypeOf: () => Number.prototype }); }
