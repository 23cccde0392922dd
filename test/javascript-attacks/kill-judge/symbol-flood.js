// A symbol of its own for each of a million fields.
// expect: wrong_answer, runtime_error, crashed, memory_limit, timeout, output_limit
// test: assert.strictEqual(f(2), 4);
const f = () => Object.fromEntries(Array.from({ length: 1e6 }, (_, i) => [Symbol(i), i]));
