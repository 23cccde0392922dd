// Says that what can be changed can't.
// expect: wrong_answer
// test: const r = f(2); assert(Object.isFrozen(r)); assert.deepStrictEqual(r, { x: 4 });
Object.isFrozen = () => true;
Object.freeze = (value) => value;
const f = () => Object.freeze({ x: 4 });
