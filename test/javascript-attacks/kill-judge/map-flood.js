// Empty maps, as many as fit into an answer.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
const f = () => Array.from({ length: 1.2e6 }, () => new Map());
