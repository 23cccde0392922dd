// Has its copy of the test's class make what is right.
// expect: wrong_answer
// test: class P { constructor(x) { this.x = x; } } f(new P(2), P); assert.deepStrictEqual(new P(4).x, 4); assert.deepStrictEqual(f(new P(2), P), new P(4));
const f = (p, P) => { P.prototype.x = 4; return new P(5); };
