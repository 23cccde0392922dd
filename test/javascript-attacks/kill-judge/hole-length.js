// An array of four thousand million holes.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
const f = () => { const list = []; list.length = 2 ** 32 - 1; return list; };
