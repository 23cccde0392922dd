/** The language's classes that cross by their names. */
const BUILTINS = {
  Object,
  Array,
  Map,
  Set,
  Date,
  RegExp,
  Promise,
  Error,
  TypeError,
  RangeError,
  SyntaxError,
  ReferenceError,
  EvalError,
  URIError,
  AggregateError,
};

/** The class of the language's that an error is of. */
function nearestBuiltin(error) {
  for (let above = error; above !== null; above = Object.getPrototypeOf(above))
    for (const name in BUILTINS) if (BUILTINS[name].prototype === above) return name;
  return 'Error';
}

module.exports = { BUILTINS, nearestBuiltin };
