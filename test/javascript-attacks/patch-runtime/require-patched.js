// Replaces require, module and exports for whoever comes later.
// expect: wrong_answer
globalThis.require = () => new Proxy({}, { get: () => () => undefined });
globalThis.module = { require };
function f(x) { return x + 1; }
