// Bytes that come in parts, as text: a character that is cut waits for its rest.
const { Buffer } = require('node:buffer');

/** How many bytes at the end may be the beginning of a character. */
function openBytes(bytes) {
  for (let back = 1; back <= 3 && back <= bytes.length; back++) {
    const byte = bytes[bytes.length - back];
    if ((byte & 0xc0) === 0x80) continue;
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return size > back ? back : 0;
  }
  return 0;
}

const NAMES = {
  'utf-8': 'utf8',
  'ucs-2': 'utf16le',
  ucs2: 'utf16le',
  'utf-16le': 'utf16le',
  binary: 'latin1',
};

class StringDecoder {
  #rest;
  constructor(encoding = 'utf8') {
    const name = String(encoding).toLowerCase();
    this.encoding = NAMES[name] ?? name;
  }
  #openBytes(bytes) {
    if (this.encoding === 'utf8') return openBytes(bytes);
    if (this.encoding === 'utf16le') return bytes.length % 2;
    return this.encoding.startsWith('base64') ? bytes.length % 3 : 0;
  }
  write(given) {
    if (typeof given === 'string') return given;
    const view = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
    const bytes = this.#rest === undefined ? view : Buffer.concat([this.#rest, view]);
    const open = this.#openBytes(bytes);
    this.#rest = open === 0 ? undefined : Buffer.from(bytes.subarray(bytes.length - open));
    return bytes.toString(this.encoding, 0, bytes.length - open);
  }
  end(given) {
    const text = given === undefined ? '' : this.write(given);
    const rest = this.#rest === undefined ? '' : this.#rest.toString(this.encoding);
    this.#rest = undefined;
    return text + rest;
  }
}

module.exports = { StringDecoder };
