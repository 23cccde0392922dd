// Program and test call each other for ever.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
// test: assert.equal(f(function again() { return f(again); }), 4);
const f = (x) => (typeof x === 'function' ? x() : f(f));
