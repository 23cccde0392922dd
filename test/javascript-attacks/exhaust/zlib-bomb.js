// A gigabyte of zeros out of a few kilobytes.
// expect: timeout, memory_limit, runtime_error, crashed, wrong_answer
// test: assert.strictEqual(f(2), 4);
const zlib = require('zlib');
const f = () => { let bomb = Buffer.alloc(1 << 20); for (let i = 0; i < 12; i++) bomb = Buffer.concat([bomb, bomb]); return zlib.inflateSync(zlib.deflateSync(bomb)).length; };
