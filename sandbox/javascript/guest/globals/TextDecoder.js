/* UTF-8 to text; other encodings are not there. */
(function makeTextDecoder({ load }) {
  const { Buffer } = load('buffer');
  return class TextDecoder {
    #ignoreBOM;
    constructor(encoding = 'utf-8', { ignoreBOM = false } = {}) {
      if (!/^\s*utf-?8\s*$/i.test(encoding))
        throw new RangeError(`The "${encoding}" encoding is not supported`);
      this.#ignoreBOM = ignoreBOM;
    }
    get encoding() {
      return 'utf-8';
    }
    decode(bytes = new Uint8Array()) {
      const view = ArrayBuffer.isView(bytes)
        ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        : new Uint8Array(bytes);
      const text = Buffer.from(view).toString('utf8');
      return this.#ignoreBOM ? text : text.replace(/^\ufeff/, '');
    }
  };
});
