// A map of another class that iterates over what is right.
// expect: wrong_answer
// test: assert.deepStrictEqual(f(2), new Map([[2, 4]]));
class M extends Map { [Symbol.iterator]() { return [[2, 4]][Symbol.iterator](); } get size() { return 1; } }
const f = () => new M([[2, 5]]);
