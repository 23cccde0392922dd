// The same for a function inside an object.
// expect: wrong_answer
// test: f({ x: 2, done: (v) => assert.equal(v, 4) });
const f = (options) => options.x;
