// Node's Buffer, as browsers have it, with base64url; text is read and written as UTF-8 more quickly than there.
const buffer = require('behind/buffer');
const { text: utf8 } = require('passk/input');

const { Buffer } = buffer;
const { from, isEncoding, byteLength } = Buffer;
const { toString: textOf, write } = Buffer.prototype;
const isUrl = (encoding) => String(encoding).toLowerCase() === 'base64url';
const isUtf8 = (encoding) => encoding === undefined || encoding === null || /^utf-?8$/i.test(encoding);
const plain = (text) => String(text).replace(/-/g, '+').replace(/_/g, '/');

const place = (value, otherwise, most) => {
  const number = value === undefined ? otherwise : Math.trunc(+value) || 0;
  return Math.max(0, Math.min(number, most));
};

Buffer.from = (value, encoding, length) => {
  if (typeof value !== 'string') return from(value, encoding, length);
  if (isUrl(encoding)) return from(plain(value), 'base64');
  if (!isUtf8(encoding)) return from(value, encoding);
  const bytes = utf8.encode(value);
  return from(bytes.buffer, 0, bytes.length);
};
Buffer.isEncoding = (encoding) => isUrl(encoding) || isEncoding(encoding);
Buffer.byteLength = (text, encoding) => {
  if (isUrl(encoding)) return from(plain(text), 'base64').length;
  return typeof text === 'string' && isUtf8(encoding) ? utf8.byteLength(text) : byteLength(text, encoding);
};
Buffer.prototype.toString = function (encoding, start, end) {
  if (isUtf8(encoding))
    return utf8.decode(this, place(start, 0, this.length), place(end, this.length, this.length));
  if (!isUrl(encoding)) return textOf.call(this, encoding, start, end);
  return textOf.call(this, 'base64', start, end).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
};
Buffer.prototype.write = function (text, ...rest) {
  if (!isUrl(rest.at(-1))) return write.call(this, text, ...rest);
  return write.call(this, plain(text), ...rest.slice(0, -1), 'base64');
};
Buffer.prototype.latin1Slice = function (start, end) {
  return this.toString('latin1', start, end);
};
Buffer.prototype.utf8Slice = function (start, end) {
  return this.toString('utf8', start, end);
};
for (const key of ['toString', 'write', 'latin1Slice', 'utf8Slice'])
  Object.defineProperty(Buffer.prototype, key, { enumerable: false });

module.exports = buffer;
