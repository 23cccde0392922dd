// A key that takes a billion rounds.
// expect: timeout
// test: assert.strictEqual(f(2), 4);
const f = () => require('crypto').pbkdf2Sync('a', 'b', 1e9, 64, 'sha512').length;
