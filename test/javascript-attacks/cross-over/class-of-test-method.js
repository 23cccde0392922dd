// Gives the class of the test's another method, in its own copy of it.
// expect: wrong_answer
// test: class P { constructor(x) { this.x = x; } check() { return this.x === 4; } } const p = new P(2); f(p); assert(p.check());
const f = (p) => { Object.getPrototypeOf(p).check = () => true; p.check = () => true; };
