// A number whose decimal digits would take minutes to find, and only for a wrong answer.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
const f = () => 1n << 20000000n;
