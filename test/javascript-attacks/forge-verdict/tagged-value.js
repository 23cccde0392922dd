// Returns what the encoding of a number could look like.
// expect: wrong_answer
function f(x) { return { n: String(x * 2) }; }
