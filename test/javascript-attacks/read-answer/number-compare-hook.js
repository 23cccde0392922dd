// Hooks Number.prototype.valueOf to see what it is compared with.
// expect: wrong_answer
let seen = 0;
Number.prototype.valueOf = function () { seen = this; return 4; };
function f(x) { return new Number(x + 1); }
