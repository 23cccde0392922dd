// An `every` that looks at nothing of what its function says.
// expect: wrong_answer
// test: assert(f(2).some((v) => v === 4));
const f = () => ({ some: () => true });
