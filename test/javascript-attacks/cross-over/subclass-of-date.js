// A date of another class with the right time in words alone.
// expect: wrong_answer
// test: assert.strictEqual(f(2).getTime(), 4); assert.deepStrictEqual(f(2), new Date(4));
class D extends Date { getTime() { return 4; } valueOf() { return 4; } }
const f = () => new D(5);
