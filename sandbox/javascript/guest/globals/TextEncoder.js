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
    encodeInto(text, target) {
      let read = 0;
      let written = 0;
      for (const character of String(text)) {
        const bytes = Buffer.from(character, 'utf8');
        if (written + bytes.length > target.length) break;
        target.set(bytes, written);
        read += character.length;
        written += bytes.length;
      }
      return { read, written };
    }
  };
});
