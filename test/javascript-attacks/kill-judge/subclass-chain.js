// An object of a class below two thousand others.
// expect: wrong_answer, runtime_error, crashed, memory_limit, timeout
// test: assert.strictEqual(f(2), 4);
const f = () => { let C = class {}; for (let i = 0; i < 2000; i++) C = class extends C {}; return new C(); };
