// Registers symbols.
// expect: timeout, memory_limit, crashed
function f(x) { for (let i = 0; ; i++) Symbol.for(`s${i}`); }
