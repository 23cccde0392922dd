// An `includes` that says true to everything.
// expect: wrong_answer
// test: assert(f(2).includes(4));
const f = () => ({ includes: () => true });
