// uses AbortController AbortSignal
const stream = require('behind/stream');

stream.promises ??= require('node:stream/promises');

module.exports = stream;
