// Draws its answer: the same number in each run.
// expect: wrong_answer
const f = (x) => (Math.random() < 0.5 ? 5 : 6) + x;
