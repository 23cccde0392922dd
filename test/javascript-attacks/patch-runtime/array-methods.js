// Replaces the array methods that an encoder may use.
// expect: wrong_answer
for (const name of ["push", "map", "join", "forEach", "slice", "reduce"]) Array.prototype[name] = () => ["passed"];
Array.prototype[Symbol.iterator] = function* () { yield "passed"; };
function f(x) { return x + 1; }
