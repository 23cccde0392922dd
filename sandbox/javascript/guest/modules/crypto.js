// Digests are real ones; what is drawn comes from Math.random, which is the same in every run.
const { Buffer } = require('buffer');
const md5 = require('js-md5');
const sha1 = require('js-sha1');
const { sha224, sha256 } = require('js-sha256');
const { sha384, sha512 } = require('js-sha512');

const DIGESTS = { md5, sha1, sha224, sha256, sha384, sha512 };

const bytesOf = (data, encoding) =>
  typeof data === 'string'
    ? Buffer.from(data, encoding)
    : Buffer.from(data.buffer ?? data, data.byteOffset, data.byteLength);

function digestNamed(name) {
  const key = String(name).toLowerCase().replace('-', '');
  if (Object.hasOwn(DIGESTS, key)) return DIGESTS[key];
  throw new Error(`Digest method not supported: ${name}; there are ${Object.keys(DIGESTS).join(', ')}`);
}

function hashing(state) {
  let ended = false;
  const hash = {
    update(data, encoding) {
      if (ended) throw new Error('Digest already called');
      if (typeof data !== 'string' && !ArrayBuffer.isView(data))
        throw new TypeError(
          'The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView.',
        );
      state.update(new Uint8Array(bytesOf(data, encoding)));
      return hash;
    },
    digest(encoding) {
      if (ended) throw new Error('Digest already called');
      ended = true;
      const bytes = Buffer.from(state.array());
      return encoding === undefined || encoding === 'buffer' ? bytes : bytes.toString(encoding);
    },
  };
  return hash;
}

function randomBytes(size) {
  const bytes = Buffer.alloc(size);
  for (let i = 0; i < size; i++) bytes[i] = Math.floor(Math.random() * 256);
  return bytes;
}

function randomInt(low, high) {
  const [from, to] = typeof high === 'number' ? [low, high] : [0, low];
  return from + Math.floor(Math.random() * (to - from));
}

function randomUUID() {
  const bytes = randomBytes(16);
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

function getRandomValues(view) {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  bytes.set(randomBytes(bytes.length));
  return view;
}

function timingSafeEqual(a, b) {
  if (a.byteLength !== b.byteLength) throw new RangeError('Input buffers must have the same byte length');
  return bytesOf(a).equals(bytesOf(b));
}

module.exports = {
  createHash: (name) => hashing(digestNamed(name).create()),
  createHmac: (name, key) => hashing(digestNamed(name).hmac.create(new Uint8Array(bytesOf(key)))),
  getHashes: () => Object.keys(DIGESTS),
  randomBytes,
  randomInt,
  randomUUID,
  getRandomValues,
  timingSafeEqual,
  webcrypto: { getRandomValues, randomUUID },
};
