// uses TextDecoder
// Bytes that come in parts, as text: a character that is cut waits for its rest.
const { Buffer } = require('node:buffer');

class StringDecoder {
  #decoder;
  #rest = Buffer.alloc(0);
  constructor(encoding = 'utf8') {
    this.encoding = String(encoding).toLowerCase().replace('-', '');
    if (this.encoding === 'utf8') this.#decoder = new TextDecoder('utf-8', { ignoreBOM: true });
    if (/^(?:utf16le|ucs2)$/.test(this.encoding))
      this.#decoder = new TextDecoder('utf-16le', { ignoreBOM: true });
  }
  write(bytes) {
    if (typeof bytes === 'string') return bytes;
    if (this.#decoder !== undefined) return this.#decoder.decode(bytes, { stream: true });
    const all = Buffer.concat([this.#rest, bytes]);
    const open = /^base64/.test(this.encoding) ? all.length % 3 : 0;
    this.#rest = all.subarray(all.length - open);
    return all.subarray(0, all.length - open).toString(this.encoding);
  }
  end(bytes) {
    const text = bytes === undefined ? '' : this.write(bytes);
    if (this.#decoder !== undefined) return text + this.#decoder.decode();
    const rest = this.#rest.toString(this.encoding);
    this.#rest = Buffer.alloc(0);
    return text + rest;
  }
}

module.exports = { StringDecoder };
