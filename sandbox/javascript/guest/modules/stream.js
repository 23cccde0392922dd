// uses AbortController AbortSignal
const stream = require('behind/stream');

stream.promises ??= require('stream/promises');

module.exports = stream;
