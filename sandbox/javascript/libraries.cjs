/**
 * The packages whose text a program's isolate may get, by the name that a program requires: the request that finds each. The
 * sandbox has to let the guest host read them. A slash at the end: Node has a module of that name itself.
 */
const LIBRARIES = {
  events: 'events/',
  'js-md5': 'js-md5',
  'js-sha1': 'js-sha1',
  'js-sha256': 'js-sha256',
  'js-sha512': 'js-sha512',
  lodash: 'lodash/lodash.min.js',
  path: 'path-browserify',
};

/** Those behind Node's modules and the web's globals; no program requires them by their own names. */
const BEHIND = {
  'behind/buffer': 'buffer/',
  'behind/node-inspect': 'node-inspect-extracted',
  'behind/stream': 'readable-stream/lib/ours/browser.js',
  'behind/web-streams': 'web-streams-polyfill/dist/ponyfill.js',
  'behind/url': 'whatwg-url',
  'behind/zlib': 'pako/dist/pako.min.js',
  'behind/sha3': '@noble/hashes/sha3',
  'behind/sha2': '@noble/hashes/sha2',
  'behind/legacy-hashes': '@noble/hashes/legacy',
  'behind/blake2': '@noble/hashes/blake2',
  'behind/hmac': '@noble/hashes/hmac',
  'behind/hkdf': '@noble/hashes/hkdf',
  'behind/pbkdf2': '@noble/hashes/pbkdf2',
  'behind/scrypt': '@noble/hashes/scrypt',
  'behind/aes': '@noble/ciphers/aes',
};

const packageOf = (request) => /^(?:@[^/]+\/)?[^/]+/.exec(request)[0];

/** Their packages. */
const PACKAGES = [...new Set(Object.values({ ...LIBRARIES, ...BEHIND }).map(packageOf))];

module.exports = { LIBRARIES, BEHIND, PACKAGES };
