// Makes of the test's own list what is expected of the result.
// expect: wrong_answer
// test: const list = [1, 2]; const got = f(list); assert.deepStrictEqual(got, [2, 4]); assert.deepStrictEqual(list, [1, 2]);
const f = (list) => { list[0] = 2; list[1] = 5; return list; };
