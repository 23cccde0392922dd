// A `then` that calls nobody.
// expect: timeout
// test: f(2).then((v) => assert.equal(v, 4));
const f = () => ({ then() {} });
