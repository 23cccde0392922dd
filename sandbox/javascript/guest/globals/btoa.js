/* A string of bytes to base64. */
(function makeBtoa({ load }) {
  const { Buffer } = load('buffer');
  const { DOMException } = load('web/events');
  return function btoa(bytes) {
    const text = String(bytes);
    for (let i = 0; i < text.length; i++)
      if (text.charCodeAt(i) > 255) throw new DOMException('Invalid character', 'InvalidCharacterError');
    return Buffer.from(text, 'latin1').toString('base64');
  };
});
