// Never calls the function in which the assertion stands.
// expect: wrong_answer
// test: f(2, (v) => assert.equal(v, 4));
const f = () => undefined;
