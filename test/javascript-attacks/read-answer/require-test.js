// Requires the judge's own modules.
// expect: runtime_error
const judge = require("./judge.cjs");
function f(x) { return x + 1; }
