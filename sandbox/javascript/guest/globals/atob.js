/* Base64 to a string of bytes. */
(function makeAtob({ load }) {
  const { Buffer } = load('buffer');
  const { DOMException } = load('web/events');
  return function atob(text) {
    const packed = String(text).replace(/[\t\n\f\r ]/g, '');
    if (/^[A-Za-z0-9+/]*={0,2}$/.test(packed) && packed.replace(/=+$/, '').length % 4 !== 1)
      return Buffer.from(packed, 'base64').toString('latin1');
    throw new DOMException('The string to be decoded is not correctly encoded.', 'InvalidCharacterError');
  };
});
