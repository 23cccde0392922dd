// A wrong answer that is so long that showing it takes the program near its limit.
// expect: wrong_answer, output_limit
// test: assert.deepStrictEqual(f(2), [4]);
const f = () => Array.from({ length: 300000 }, (_, i) => i / 3);
