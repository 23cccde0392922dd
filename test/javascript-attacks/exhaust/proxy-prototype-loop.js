// A prototype chain without end.
// expect: timeout, memory_limit, crashed
function f(x) { const p = new Proxy({}, { getPrototypeOf: () => new Proxy({}, { getPrototypeOf: () => Object.create(p) }) }); return p; }
