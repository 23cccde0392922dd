// Gives every array a toJSON.
// expect: wrong_answer, crashed
Array.prototype.toJSON = function () { return 4; };
function f(x) { return [x]; }
