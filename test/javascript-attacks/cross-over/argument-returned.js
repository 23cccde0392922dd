// Hands back what it was given, changed, as if it were the same.
// expect: wrong_answer
// test: const given = { x: 2 }; const got = f(given); assert.notStrictEqual(got, given); assert.strictEqual(got.x, 4);
const f = (given) => given;
