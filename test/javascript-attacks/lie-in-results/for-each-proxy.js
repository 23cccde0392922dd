// The same, by a proxy.
// expect: wrong_answer, runtime_error
// test: f(2).forEach((v) => assert.equal(v, 4));
const f = () => new Proxy({}, { get: () => () => undefined, ownKeys: () => ['forEach'], getOwnPropertyDescriptor: () => ({ value: () => undefined, enumerable: true, configurable: true }) });
