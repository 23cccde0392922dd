// Maps in maps, as keys and as values.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
const f = () => { let map = new Map(); for (let i = 0; i < 100000; i++) map = new Map([[map, map]]); return map; };
