// A `then` that calls back twice, first with what is wrong.
// expect: wrong_answer
// test: f(2).then((v) => assert.equal(v, 4));
const f = () => ({ then(ok) { ok(5); ok(4); } });
