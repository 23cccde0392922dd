// An object that shows itself as the right number.
// expect: wrong_answer
function f(x) { return { [Symbol.for("nodejs.util.inspect.custom")]: () => "4", inspect: () => "4" }; }
