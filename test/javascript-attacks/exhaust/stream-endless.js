// A stream that never ends, read to its end.
// expect: timeout, memory_limit, wrong_answer, crashed
// test: (async () => assert.strictEqual(await f(2), 4))();
const { Readable } = require('stream');
async function f() { let n = 0; for await (const part of new Readable({ read() { this.push('x'.repeat(1000)); } })) n += part.length; return n; }
