// A set that has everything.
// expect: wrong_answer
// test: assert(f(2).has(4) && f(3).has(6));
class Lie { has() { return true; } }
const f = () => new Lie();
