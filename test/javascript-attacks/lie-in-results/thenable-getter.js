// The same, behind a getter.
// expect: timeout
// test: f(2).then((v) => assert.equal(v, 4));
const f = () => ({ get then() { return () => undefined; } });
