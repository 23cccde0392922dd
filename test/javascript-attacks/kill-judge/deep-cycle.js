// A ring of a hundred thousand links, which ends nowhere.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
const f = () => { const first = {}; let last = first; for (let i = 0; i < 100000; i++) last = last.next = {}; last.next = first; return first; };
