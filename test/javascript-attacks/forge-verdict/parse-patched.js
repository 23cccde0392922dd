// Replaces JSON.parse, to see requests and answer for itself.
// expect: wrong_answer
JSON.parse = () => ({ f: "f", a: [2] });
function f(x) { return x + 1; }
