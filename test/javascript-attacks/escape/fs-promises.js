// Writes by promises.
// expect: wrong_answer, runtime_error
// test: (async () => assert.strictEqual(await f(2), 4))();
async function f() { await require('fs/promises').writeFile('/tmp/passk-canary-js/promises', 'x'); return 5; }
