// A list of another class, whose `length` and `entries` lie.
// expect: wrong_answer
// test: assert.deepStrictEqual(f(2), [4]);
class L extends Array { entries() { return [[0, 4]][Symbol.iterator](); } }
const f = () => L.of(4);
