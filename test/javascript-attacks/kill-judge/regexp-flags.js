// A pattern that only runs for ever if somebody tries it.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
// test: assert.ok(!f(2).test('b')); assert.ok(f(2).test('a'.repeat(30) + 'b'));
const f = () => /^(a+)+$/;
