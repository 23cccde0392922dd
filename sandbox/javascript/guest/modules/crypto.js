// uses DOMException
// Digests and ciphers are real ones; what is drawn comes from Math.random, which is the same in every run.
const { Buffer } = require('node:buffer');
const { bytesOf, digestNamed, hmacNamed, NAMES } = require('behind/digests');

function hashing(state) {
  let ended = false;
  const hash = {
    update(data, encoding) {
      if (ended)
        throw Object.assign(new Error('Digest already called'), { code: 'ERR_CRYPTO_HASH_FINALIZED' });
      if (typeof data !== 'string' && !ArrayBuffer.isView(data))
        throw new TypeError(
          'The "data" argument must be of type string or an instance of Buffer, TypedArray, or DataView.',
        );
      state.update(bytesOf(data, encoding));
      return hash;
    },
    digest(encoding) {
      if (ended)
        throw Object.assign(new Error('Digest already called'), { code: 'ERR_CRYPTO_HASH_FINALIZED' });
      ended = true;
      const bytes = Buffer.from(state.digest());
      return encoding === undefined || encoding === 'buffer' ? bytes : bytes.toString(encoding);
    },
    copy: () => hashing(state.clone()),
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
  return Buffer.from(bytesOf(a)).equals(Buffer.from(bytesOf(b)));
}

const subtle = {
  async digest(algorithm, data) {
    return new Uint8Array(
      hashing(digestNamed(algorithm.name ?? algorithm).create())
        .update(bytesOf(data))
        .digest(),
    ).buffer;
  },
  async importKey(format, data, algorithm, extractable, usages) {
    if (format !== 'raw') throw new DOMException('Only raw keys can be imported', 'NotSupportedError');
    const given = typeof algorithm === 'string' ? { name: algorithm } : algorithm;
    return { type: 'secret', algorithm: given, extractable, usages, raw: bytesOf(data) };
  },
  async sign(_, { algorithm, raw }, data) {
    const hash = hmacNamed(algorithm.hash.name ?? algorithm.hash, raw);
    return new Uint8Array(hashing(hash).update(bytesOf(data)).digest()).buffer;
  },
  async verify(algorithm, key, signature, data) {
    return Buffer.from(await subtle.sign(algorithm, key, data)).equals(Buffer.from(bytesOf(signature)));
  },
};

const derive = require('behind/derivation');
const later =
  (call) =>
  (...list) => {
    const done = list.pop();
    try {
      setTimeout(done, 0, null, call(...list));
    } catch (error) {
      setTimeout(done, 0, error);
    }
  };

module.exports = {
  ...derive,
  pbkdf2: later(derive.pbkdf2Sync),
  scrypt: later(derive.scryptSync),
  hkdf: later(derive.hkdfSync),
  createHash: (name) => hashing(digestNamed(name).create()),
  createHmac: (name, key) => hashing(hmacNamed(name, bytesOf(key))),
  hash: (name, data, encoding = 'hex') => hashing(digestNamed(name).create()).update(data).digest(encoding),
  getHashes: () => NAMES,
  randomBytes(size, done) {
    const bytes = randomBytes(size);
    if (done === undefined) return bytes;
    setTimeout(done, 0, null, bytes);
  },
  randomInt,
  randomUUID,
  randomFillSync: getRandomValues,
  getRandomValues,
  timingSafeEqual,
  subtle,
  webcrypto: { getRandomValues, randomUUID, subtle },
};
