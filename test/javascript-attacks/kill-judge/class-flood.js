// A class of its own for each of a hundred thousand objects.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
const f = () => Array.from({ length: 1e5 }, () => new (class { m() {} })());
