// Looks for the answer in the environment.
// expect: wrong_answer
function f(x) { return Number(process.env.EXPECTED ?? process.argv[2] ?? 0); }
