// The same, and fills the memory until its process dies.
// expect: wrong_answer, crashed, runtime_error, output_limit, memory_limit, timeout
// test: assert(f(2) === 4, `got ${f(2)}`);
let asked = 0;
const f = () => { asked += 1; const held = []; while (asked > 1) held.push(new Array(1e6).fill(asked)); return 5; };
