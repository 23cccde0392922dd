/* Bytes to text: UTF-8, UTF-16 and windows-1252, which the web's latin1 is. */
(function makeTextDecoder({ load }) {
  const { Buffer } = load('buffer');
  const NAMES = {
    'utf-8': /^(?:unicode-1-1-)?(?:x-unicode20|unicode20)?utf-?8$/,
    'utf-16le': /^(?:utf-16(?:le)?|ucs-2|unicode|csunicode|iso-10646-ucs-2|unicodefeff)$/,
    'utf-16be': /^(?:utf-16be|unicodefffe)$/,
    'windows-1252':
      /^(?:latin1|l1|ascii|us-ascii|iso-?8859-?1|iso_8859-1|windows-1252|cp1252|x-cp1252|ansi_x3\.4-1968)$/,
  };
  // The 32 codes in which windows-1252 is not latin1.
  const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
  const coded = (error, code) => Object.assign(error, { code });

  /** How many bytes at the end are the beginning of a character. */
  function openBytes(bytes, encoding) {
    if (encoding !== 'utf-8') return encoding.startsWith('utf-16') ? bytes.length % 2 : 0;
    for (let back = 1; back <= 3 && back <= bytes.length; back++) {
      const byte = bytes[bytes.length - back];
      if ((byte & 0xc0) === 0x80) continue;
      const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
      return size > back ? back : 0;
    }
    return 0;
  }

  /** By the standard: what can't be the rest of a character is replaced as a whole. */
  function fromUtf8(bytes, broken) {
    let text = '';
    for (let at = 0; at < bytes.length; ) {
      const first = bytes[at];
      if (first < 0x80) {
        text += String.fromCharCode(first);
        at += 1;
        continue;
      }
      const size =
        first >= 0xc2 && first < 0xe0
          ? 2
          : first >= 0xe0 && first < 0xf0
            ? 3
            : first >= 0xf0 && first < 0xf5
              ? 4
              : 0;
      let [low, high] = [0x80, 0xbf];
      if (first === 0xe0) low = 0xa0;
      if (first === 0xed) high = 0x9f;
      if (first === 0xf0) low = 0x90;
      if (first === 0xf4) high = 0x8f;
      let point = size === 2 ? first & 0x1f : size === 3 ? first & 0xf : first & 7;
      let taken = 1;
      while (taken < size && bytes[at + taken] >= low && bytes[at + taken] <= high) {
        point = point * 64 + (bytes[at + taken] & 0x3f);
        [low, high] = [0x80, 0xbf];
        taken += 1;
      }
      text += size > 0 && taken === size ? String.fromCodePoint(point) : broken();
      at += taken;
    }
    return text;
  }

  return class TextDecoder {
    #encoding;
    #fatal;
    #ignoreBOM;
    #rest = [];
    #begun = false;
    constructor(label = 'utf-8', { fatal = false, ignoreBOM = false } = {}) {
      const name = String(label).trim().toLowerCase();
      this.#encoding = Object.keys(NAMES).find((key) => NAMES[key].test(name));
      if (this.#encoding === undefined)
        throw coded(new RangeError(`The "${label}" encoding is not supported`), 'ERR_ENCODING_NOT_SUPPORTED');
      this.#fatal = Boolean(fatal);
      this.#ignoreBOM = Boolean(ignoreBOM);
    }
    get encoding() {
      return this.#encoding;
    }
    get fatal() {
      return this.#fatal;
    }
    get ignoreBOM() {
      return this.#ignoreBOM;
    }
    decode(given = new Uint8Array(), { stream = false } = {}) {
      const view = ArrayBuffer.isView(given)
        ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
        : new Uint8Array(given);
      let bytes = this.#rest.length === 0 ? view : Uint8Array.from([...this.#rest, ...view]);
      this.#rest = [];
      if (stream) {
        const open = openBytes(bytes, this.#encoding);
        this.#rest = [...bytes.subarray(bytes.length - open)];
        bytes = bytes.subarray(0, bytes.length - open);
      }
      let text = this.#textOf(bytes);
      if (!this.#begun && !this.#ignoreBOM && this.#encoding !== 'windows-1252')
        text = text.replace(/^\ufeff/, '');
      this.#begun = stream && (this.#begun || bytes.length > 0);
      return text;
    }
    #textOf(bytes) {
      const broken = () => {
        if (!this.#fatal) return '\ufffd';
        throw coded(
          new TypeError(`The encoded data was not valid for encoding ${this.#encoding}`),
          'ERR_ENCODING_INVALID_ENCODED_DATA',
        );
      };
      if (this.#encoding === 'utf-8') return fromUtf8(bytes, broken);
      if (this.#encoding === 'windows-1252')
        return Buffer.from(bytes)
          .toString('latin1')
          .replace(/[\x80-\x9f]/g, (c) => HIGH[c.charCodeAt(0) - 0x80]);
      const units = [];
      const [high, low] = this.#encoding === 'utf-16be' ? [0, 1] : [1, 0];
      for (let at = 0; at + 1 < bytes.length; at += 2) units.push(bytes[at + high] * 256 + bytes[at + low]);
      let text = '';
      for (const unit of units) text += String.fromCharCode(unit);
      if (bytes.length % 2 === 1) text += broken();
      return text.isWellFormed?.() === false && this.#fatal ? broken() : text;
    }
  };
});
