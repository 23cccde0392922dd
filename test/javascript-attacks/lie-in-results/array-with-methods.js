// A real array with an `every` of its own.
// expect: wrong_answer
// test: assert(f(2).every((v) => v === 4));
const f = () => Object.assign([5], { every: () => true });
