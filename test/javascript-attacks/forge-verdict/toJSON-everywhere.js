// Gives every object a toJSON that turns an answer into another.
// expect: crashed
Object.prototype.toJSON = function () { return "v" in this ? { v: { r: 0 } } : this; };
function f(x) { return x + 1; }
