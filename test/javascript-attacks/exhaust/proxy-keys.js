// A proxy with keys without end.
// expect: timeout, memory_limit, crashed
function f(x) { let n = 0; return new Proxy({}, { ownKeys: () => Array.from({ length: 1e6 }, (_, i) => `k${i}`), getOwnPropertyDescriptor: () => ({ value: ++n, enumerable: true, configurable: true }) }); }
