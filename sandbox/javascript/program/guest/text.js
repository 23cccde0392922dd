/* Bytes and text, each as the other: UTF-8 as Node reads it, and quickly where it is ASCII. */
(function makeText() {
  const { apply } = Reflect;
  const uncurry = Function.prototype.bind.bind(Function.prototype.call);
  const slice = uncurry(Uint8Array.prototype.subarray);
  const fromCodes = String.fromCharCode;
  const NewBytes = Uint8Array;
  const NewUnits = Uint16Array;
  const sliceUnits = uncurry(Uint16Array.prototype.subarray);
  const PART = 4096;

  /** The text of the bytes from `start` up to `end`. */
  function decode(bytes, start, end) {
    let text = '';
    for (let at = start; at < end; ) {
      const begin = at;
      const stop = end - at < PART ? end : at + PART;
      while (at < stop && bytes[at] < 0x80) at += 1;
      if (at > begin) text += apply(fromCodes, undefined, slice(bytes, begin, at));
      if (at === stop) continue;
      const units = new NewUnits(PART);
      let count = 0;
      while (at < end && count < PART - 2) {
        const first = bytes[at];
        if (first < 0x80) {
          units[count++] = first;
          at += 1;
          continue;
        }
        const need =
          first >= 0xc2 && first < 0xe0
            ? 1
            : first >= 0xe0 && first < 0xf0
              ? 2
              : first >= 0xf0 && first < 0xf5
                ? 3
                : 0;
        let low = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
        let high = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
        let point = first & (0x3f >> need);
        let taken = 0;
        at += 1;
        while (taken < need && at < end && bytes[at] >= low && bytes[at] <= high) {
          point = (point << 6) | (bytes[at] & 0x3f);
          [low, high] = [0x80, 0xbf];
          taken += 1;
          at += 1;
        }
        if (need === 0 || taken < need) units[count++] = 0xfffd;
        else if (point < 0x10000) units[count++] = point;
        else {
          units[count++] = 0xd7c0 + (point >> 10);
          units[count++] = 0xdc00 | (point & 0x3ff);
        }
      }
      text += apply(fromCodes, undefined, sliceUnits(units, 0, count));
    }
    return text;
  }

  /** How many bytes a text has as UTF-8. */
  function byteLength(text) {
    let size = text.length;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) continue;
      size += code < 0x800 ? 1 : 2;
      const next = code >= 0xd800 && code < 0xdc00 && i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      if (next >= 0xdc00 && next < 0xe000) i += 1; // four bytes of two units: two for each
    }
    return size;
  }

  function encode(text) {
    const bytes = new NewBytes(byteLength(text));
    let at = 0;
    for (let i = 0; i < text.length; i++) {
      let code = text.charCodeAt(i);
      if (code < 0x80) {
        bytes[at++] = code;
        continue;
      }
      if (code >= 0xd800 && code < 0xe000) {
        const next = code < 0xdc00 && i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
        if (next >= 0xdc00 && next < 0xe000) {
          code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
          i += 1;
        } else code = 0xfffd;
      }
      if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
      else {
        if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
        else {
          bytes[at++] = 0xf0 | (code >> 18);
          bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
        }
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      }
      bytes[at++] = 0x80 | (code & 0x3f);
    }
    return bytes;
  }

  return { decode, encode, byteLength };
});
