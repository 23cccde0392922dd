/* Text to UTF-8. */
(function makeTextEncoder({ load }) {
  const { Buffer } = load('buffer');
  return class TextEncoder {
    get encoding() {
      return 'utf-8';
    }
    encode(text = '') {
      return new Uint8Array(Buffer.from(String(text), 'utf8'));
    }
  };
});
