// Changes a hundred thousand objects that the test has, before each answer.
// expect: wrong_answer, runtime_error, crashed, memory_limit, timeout, output_limit
// test: const all = f(0); for (let i = 1; i < 50; i++) f(i); assert.strictEqual(all.length, 4);
const all = Array.from({ length: 100_000 }, (_, i) => ({ i }));
const f = (x) => { for (const one of all) one.x = x; return all; };
