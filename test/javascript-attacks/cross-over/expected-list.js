// Empties the list that the result is held against.
// expect: wrong_answer
// test: const want = [4]; const got = f(2, want); assert.deepStrictEqual(got, want); assert.strictEqual(want.length, 1);
const f = (x, want) => { want.length = 0; return want; };
