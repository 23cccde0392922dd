// An error that is its own cause, of endless causes.
// expect: wrong_answer, runtime_error, crashed, timeout
// test: assert.strictEqual(f(2), 4);
const f = () => { let last = new Error('x'); const first = last; for (let i = 0; i < 50_000; i++) { last.cause = new Error('y'); last = last.cause; } last.cause = first; throw first; };
