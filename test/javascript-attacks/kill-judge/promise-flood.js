// A million promises that never settle.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
const f = () => Array.from({ length: 1e6 }, () => new Promise(() => undefined));
