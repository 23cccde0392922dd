// The same, thrown.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
const f = () => { throw 1n << 20000000n; };
