// NaN, which compares false both ways.
// expect: wrong_answer
function f(x) { return NaN; }
