const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { runInThisContext } = require('node:vm');

/** The codec of both sides, in this process's own realm: what it builds is of the classes that the tests use. */
const captureCodec = runInThisContext(readFileSync(join(__dirname, '..', 'codec.js'), 'utf8'), {
  filename: 'codec.js',
});

module.exports = captureCodec();
