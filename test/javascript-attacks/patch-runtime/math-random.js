// Makes random numbers predictable.
// expect: wrong_answer
Math.random = () => 0;
Date.now = () => 0;
function f(x) { return x + 1; }
