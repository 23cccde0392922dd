// Calls it, and swallows what it throws.
// expect: wrong_answer
// test: f(2, (v) => assert.equal(v, 4));
const f = (x, done) => { try { done(5); } catch {} };
