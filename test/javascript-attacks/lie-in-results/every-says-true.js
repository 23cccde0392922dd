// An `every` that says true to everything.
// expect: wrong_answer
// test: const want = [2, 4]; assert(f(2).every((v, i) => v === want[i]));
const f = () => ({ length: 2, every: () => true });
