// Module.exports is a proxy that has everything.
// expect: wrong_answer
module.exports = new Proxy({}, { get: () => () => 4, getOwnPropertyDescriptor: () => ({ value: () => 4, configurable: true, enumerable: true }) });
