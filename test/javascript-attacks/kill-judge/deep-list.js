// A list that is nested deeper than any stack.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
const f = () => { let list = []; for (let i = 0; i < 300000; i++) list = [list]; return list; };
