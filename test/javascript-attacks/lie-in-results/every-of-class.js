// The same, as a method.
// expect: wrong_answer
// test: assert(f(2).every((v) => v === 4));
class Lie { every() { return true; } }
const f = () => new Lie();
