// The same, where the test does not even end with it.
// expect: timeout
// test: f(2).then((v) => assert.equal(v, 4)); 0;
const f = (x) => ({ x, then() {} });
