// Digests by Node's names.
const { Buffer } = require('node:buffer');
const sha2 = require('behind/sha2');
const sha3 = require('behind/sha3');
const legacy = require('behind/legacy-hashes');
const { blake2b, blake2s } = require('behind/blake2');
const { hmac } = require('behind/hmac');

const { sha224, sha256, sha384, sha512, sha512_224, sha512_256 } = sha2;
const DIGESTS = {
  md5: legacy.md5,
  sha1: legacy.sha1,
  rmd160: legacy.ripemd160,
  ripemd160: legacy.ripemd160,
  ripemd: legacy.ripemd160,
  ...{ sha224, sha256, sha384, sha512 },
  'sha512-224': sha512_224,
  'sha512-256': sha512_256,
  'sha3-224': sha3.sha3_224,
  'sha3-256': sha3.sha3_256,
  'sha3-384': sha3.sha3_384,
  'sha3-512': sha3.sha3_512,
  blake2b512: blake2b,
  blake2s256: blake2s,
};

const bytesOf = (data, encoding) =>
  new Uint8Array(
    typeof data === 'string'
      ? Buffer.from(data, encoding)
      : Buffer.from(data.buffer ?? data, data.byteOffset, data.byteLength),
  );

function digestNamed(name) {
  const given = String(name).toLowerCase();
  for (const key of [given, given.replace('-', ''), given.replace('rsa-', '')])
    if (Object.hasOwn(DIGESTS, key)) return DIGESTS[key];
  throw Object.assign(new Error('Digest method not supported'), { code: 'ERR_CRYPTO_INVALID_DIGEST' });
}

module.exports = {
  NAMES: Object.keys(DIGESTS),
  bytesOf,
  digestNamed,
  hmacNamed: (name, key) => hmac.create(digestNamed(name), key),
};
