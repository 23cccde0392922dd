// An AggregateError that holds itself a hundred thousand times.
// expect: wrong_answer, runtime_error, crashed, memory_limit, timeout
// test: assert.strictEqual(f(2), 4);
const f = () => { const all = new AggregateError([], 'x'); all.errors = Array(100_000).fill(all); throw all; };
