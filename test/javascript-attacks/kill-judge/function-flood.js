// Hundreds of thousands of functions, each of which needs something that stands for it.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
const f = () => Array.from({ length: 6e5 }, () => () => 1);
