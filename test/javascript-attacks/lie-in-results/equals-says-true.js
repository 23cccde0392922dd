// An `equals` that says true to everything.
// expect: wrong_answer
// test: assert(f(2).equals(Buffer.from([4])));
const f = () => ({ equals: () => true });
