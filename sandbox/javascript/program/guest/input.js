/* A place in an input, which goes forward: in its text, or in its bytes once the program has wanted bytes. */
(function makeInput(content, text) {
  const NewBytes = Uint8Array;
  const uncurry = Function.prototype.bind.bind(Function.prototype.call);
  const slice = uncurry(Uint8Array.prototype.subarray);
  const sliceText = uncurry(String.prototype.slice);
  const codeAt = uncurry(String.prototype.charCodeAt);
  let whole = content.text();
  let bytes = whole === undefined ? content.bytes() : undefined;
  let at = 0; // in units of the text while that is all there is, in bytes from then on
  const end = () => (bytes === undefined ? whole.length : bytes.length);

  function asBytes() {
    if (bytes !== undefined) return;
    const before = at;
    bytes = content.bytes();
    at =
      before === 0
        ? 0
        : before === whole.length
          ? bytes.length
          : text.byteLength(sliceText(whole, 0, before));
    whole = undefined;
  }

  return {
    isOver: () => at >= end(),
    /** All that is left of it. */
    takeText() {
      const from = at;
      at = end();
      if (whole === undefined) return text.decode(bytes, from, at);
      return from === 0 ? whole : sliceText(whole, from);
    },
    /** At most `count` characters, whole ones; undefined where only bytes can be had. */
    takeTextPart(count) {
      if (whole === undefined) return undefined;
      const from = at;
      at = from + count < whole.length ? from + count : whole.length;
      const last = codeAt(whole, at - 1);
      if (last >= 0xd800 && last < 0xdc00 && at < whole.length) at += 1;
      return sliceText(whole, from, at);
    },
    /** At most `count` bytes, as a view that nobody else has. */
    takeBytes(count) {
      asBytes();
      const from = at;
      at = from + count < bytes.length ? from + count : bytes.length;
      return new NewBytes(slice(bytes, from, at));
    },
    /** The bytes from a place in the whole, which stays where it is. */
    bytesAt(place, count) {
      asBytes();
      return new NewBytes(slice(bytes, place, place + count));
    },
    size: () => content.size,
  };
});
