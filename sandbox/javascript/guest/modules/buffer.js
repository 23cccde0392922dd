// Node's Buffer, as browsers have it, with base64url.
const buffer = require('behind/buffer');

const { Buffer } = buffer;
const { from, isEncoding, byteLength } = Buffer;
const { toString: textOf, write } = Buffer.prototype;
const isUrl = (encoding) => String(encoding).toLowerCase() === 'base64url';
const plain = (text) => String(text).replace(/-/g, '+').replace(/_/g, '/');

Buffer.from = (value, encoding, length) =>
  isUrl(encoding) && typeof value === 'string' ? from(plain(value), 'base64') : from(value, encoding, length);
Buffer.isEncoding = (encoding) => isUrl(encoding) || isEncoding(encoding);
Buffer.byteLength = (text, encoding) =>
  isUrl(encoding) ? from(plain(text), 'base64').length : byteLength(text, encoding);
Buffer.prototype.toString = function (encoding, ...range) {
  if (!isUrl(encoding)) return textOf.call(this, encoding, ...range);
  return textOf
    .call(this, 'base64', ...range)
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/=+$/, '');
};
Buffer.prototype.write = function (text, ...rest) {
  if (!isUrl(rest.at(-1))) return write.call(this, text, ...rest);
  return write.call(this, plain(text), ...rest.slice(0, -1), 'base64');
};
for (const key of ['toString', 'write']) Object.defineProperty(Buffer.prototype, key, { enumerable: false });

module.exports = buffer;
