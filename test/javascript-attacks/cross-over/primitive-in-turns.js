// Another number each time that it is asked for one.
// expect: wrong_answer, runtime_error
// test: assert.strictEqual(Number(f(2)), 4); assert.strictEqual(Number(f(2)), 4); assert.strictEqual(Number(f(3)), 6);
let n = 3;
const f = () => ({ [Symbol.toPrimitive]: () => ++n });
