// A field that is right each second time.
// expect: wrong_answer
// test: const r = f(2); assert.strictEqual(r.x, 4); assert.strictEqual(r.x, 4);
let n = 0;
const f = () => ({ get x() { n += 1; return n % 2 === 0 ? 4 : 5; } });
