// Takes console.assert away.
// expect: wrong_answer
console.assert = () => true;
function f(x) { return x + 1; }
