/* What an input holds: text where it is UTF-8, bytes where it is not; the text is let go of once somebody wants its bytes. */
(function makeContent(given, size, fill) {
  const NewBytes = Uint8Array;
  let text = typeof given === 'string' ? given : undefined;
  let bytes = text === undefined ? new NewBytes(given) : undefined;
  return {
    size,
    /** Undefined where only bytes are there. */
    text: () => text,
    bytes() {
      if (bytes === undefined) {
        bytes = new NewBytes(size);
        fill(bytes);
        text = undefined;
      }
      return bytes;
    },
  };
});
