const { runInThisContext } = require('node:vm');
const { CODEC } = require('../codec-text.cjs');

/** The codec of both sides, in this process's own realm: what it builds is of the classes that the tests use. */
const captureCodec = runInThisContext(CODEC, { filename: 'codec.js' });

module.exports = captureCodec();
