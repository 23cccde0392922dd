// The same, and waits for the clock instead.
// expect: wrong_answer, timeout
// test: assert(f(2) === 4, `got ${f(2)}`);
let asked = 0;
const f = () => { asked += 1; if (asked > 1) for (;;); return 5; };
