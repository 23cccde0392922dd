// The same, where the test compares it.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
// test: assert.strictEqual(f(2), 4n);
const f = () => (1n << 20000000n) - 1n;
