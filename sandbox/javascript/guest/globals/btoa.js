/* A string of bytes to base64. */
(function makeBtoa({ load }) {
  const { Buffer } = load('buffer');
  return function btoa(bytes) {
    const text = String(bytes);
    for (let i = 0; i < text.length; i++) {
      if (text.charCodeAt(i) <= 255) continue;
      const error = new Error('Invalid character');
      error.name = 'InvalidCharacterError';
      throw error;
    }
    return Buffer.from(text, 'latin1').toString('base64');
  };
});
