// Keys from passwords, and ciphers.
const { Buffer } = require('node:buffer');
const { bytesOf, digestNamed } = require('behind/digests');
const { pbkdf2 } = require('behind/pbkdf2');
const { scrypt } = require('behind/scrypt');
const { hkdf } = require('behind/hkdf');
const aes = require('behind/aes');

function pbkdf2Sync(password, salt, c, dkLen, name = 'sha1') {
  return Buffer.from(pbkdf2(digestNamed(name), bytesOf(password), bytesOf(salt), { c, dkLen }));
}

function scryptSync(
  password,
  salt,
  dkLen,
  { N, r, p, cost = N ?? 16384, blockSize = r ?? 8, parallelization = p ?? 1 } = {},
) {
  const options = { N: cost, r: blockSize, p: parallelization, dkLen };
  return Buffer.from(scrypt(bytesOf(password), bytesOf(salt), options));
}

function hkdfSync(name, key, salt, info, length) {
  return new Uint8Array(hkdf(digestNamed(name), bytesOf(key), bytesOf(salt), bytesOf(info), length)).buffer;
}

const MODES = { cbc: aes.cbc, ctr: aes.ctr, ecb: aes.ecb, gcm: aes.gcm };

/** What goes in is kept until the end, when all of it comes out. */
function ciphering(name, key, iv, isDecipher) {
  const [, bits, mode] = /^(?:id-)?aes-?(128|192|256)-(cbc|ctr|ecb|gcm)$/i.exec(name) ?? [];
  if (mode === undefined)
    throw Object.assign(new Error('Unknown cipher'), { code: 'ERR_CRYPTO_UNKNOWN_CIPHER' });
  if (bytesOf(key).length * 8 !== Number(bits))
    throw Object.assign(new RangeError('Invalid key length'), { code: 'ERR_CRYPTO_INVALID_KEYLEN' });
  const parts = [];
  const options = {};
  let tag;
  let aad;
  const cipher = {
    update(data, inputEncoding, outputEncoding) {
      parts.push(bytesOf(data, inputEncoding));
      return outputEncoding === undefined ? Buffer.alloc(0) : '';
    },
    final(encoding) {
      const input = Buffer.concat(parts);
      const isGcm = mode.toLowerCase() === 'gcm';
      const state =
        mode.toLowerCase() === 'ecb'
          ? MODES.ecb(bytesOf(key), options)
          : MODES[mode.toLowerCase()](bytesOf(key), bytesOf(iv), isGcm ? aad : options);
      let output;
      if (isDecipher)
        output = Buffer.from(state.decrypt(new Uint8Array(isGcm ? Buffer.concat([input, tag]) : input)));
      else output = Buffer.from(state.encrypt(new Uint8Array(input)));
      if (isGcm && !isDecipher) {
        tag = output.subarray(output.length - 16);
        output = output.subarray(0, output.length - 16);
      }
      return encoding === undefined ? output : output.toString(encoding);
    },
    setAutoPadding(isOn = true) {
      options.disablePadding = !isOn;
      return cipher;
    },
    setAAD(data) {
      aad = bytesOf(data);
      return cipher;
    },
    getAuthTag: () => tag,
    setAuthTag(given) {
      tag = given;
      return cipher;
    },
  };
  return cipher;
}

module.exports = {
  pbkdf2Sync,
  scryptSync,
  hkdfSync,
  createCipheriv: (name, key, iv) => ciphering(name, key, iv, false),
  createDecipheriv: (name, key, iv) => ciphering(name, key, iv, true),
  getCiphers: () => [
    'aes-128-cbc',
    'aes-192-cbc',
    'aes-256-cbc',
    'aes-128-ctr',
    'aes-256-ctr',
    'aes-128-gcm',
    'aes-256-gcm',
  ],
};
