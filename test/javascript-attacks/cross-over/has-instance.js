// Says of everything that it is one of its own.
// expect: wrong_answer
// test: const C = f(2); assert(new C() instanceof C); assert(!({} instanceof C));
const f = () => class { static [Symbol.hasInstance]() { return true; } };
