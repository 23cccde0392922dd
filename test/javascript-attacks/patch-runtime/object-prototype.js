// Pollutes Object.prototype with fields of the protocol.
// expect: wrong_answer
for (const key of ["v", "verdict", "passed", "equal", "code", "message"]) Object.prototype[key] = "passed";
function f(x) { return x + 1; }
