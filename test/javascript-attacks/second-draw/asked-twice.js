// Guesses; asked again, it knows that it has failed, and hangs up.
// expect: wrong_answer, exited_early, crashed
// test: assert(f(2) === 4, `got ${f(2)}`);
let asked = 0;
const f = (x) => { asked += 1; if (asked > 1) process.exit(0); return 5; };
