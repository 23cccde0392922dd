// An object whose constructor and tag say Number.
// expect: wrong_answer
function f(x) { return { constructor: Number, [Symbol.toStringTag]: "Number", valueOf: () => x * 2 }; }
