// The same for an assertion that is an `if` and a `throw`.
// expect: wrong_answer
// test: f(2, (v) => { if (v !== 4) throw new Error('wrong'); });
const f = (x, done) => typeof done;
