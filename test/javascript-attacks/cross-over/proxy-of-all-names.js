// Has every field, and the same in each.
// expect: wrong_answer
// test: assert.strictEqual(f(2).value, 4); assert.strictEqual(f(2).other, undefined);
const f = () => new Proxy(function () {}, { get: () => 4, apply: () => 4, has: () => true });
