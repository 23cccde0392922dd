// A `forEach` that visits nobody.
// expect: wrong_answer
// test: f(2).forEach((v) => assert.equal(v, 4));
const f = () => ({ length: 1, forEach() {} });
