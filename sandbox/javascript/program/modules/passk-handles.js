// What can be done with a file that is open. Each has a place of its own in the file.
const { input, line, text, makeInput, output, outputLimit } = require('passk/input');

const NOTHING = new Uint8Array(0);

const reading = { isFile: true, reads: true, writes: false };

/** The standard output, or that of errors: nothing is to be read there. */
const writer = (fd) => ({
  ...{ isFile: false, reads: true, writes: true },
  size: () => 0,
  isOver: () => true,
  takeText: () => '',
  takeTextPart: () => undefined,
  takeBytes: () => NOTHING,
  bytesAt: () => NOTHING,
  writeText: (data) => line.writeText(fd, data),
  writeBytes: (view) => line.writeBytes(fd, view, view.byteLength),
});

/** For `size` bytes with those that are about to be written. */
function makeRoom(size, view) {
  if (size > outputLimit) line.overflow(view);
  if (size <= output.bytes.length) return;
  const grown = new Uint8Array(Math.min(outputLimit, Math.max(size, 2 * output.bytes.length, 1024)));
  grown.set(output.bytes.subarray(0, output.length));
  output.bytes = grown;
}

function resize(size) {
  makeRoom(size, NOTHING);
  if (size > output.length) output.bytes.fill(0, output.length, size);
  output.length = size;
}

/** The file that the program may write. */
function openOutput({ reads, writes, appends }) {
  let at = 0;
  const put = (view, place) => {
    if (view.length === 0) return;
    const from = appends ? output.length : (place ?? at);
    const end = from + view.length;
    makeRoom(end, view);
    if (from > output.length) resize(from);
    output.bytes.set(view, from);
    output.length = Math.max(output.length, end);
    if (place === undefined) at = end;
  };
  const taken = (from, count) => output.bytes.slice(from, Math.min(output.length, from + count));
  return {
    ...{ isFile: true, reads, writes },
    size: () => output.length,
    isOver: () => at >= output.length,
    takeText() {
      const from = at;
      at = Math.max(at, output.length);
      return text.decode(output.bytes, from, output.length);
    },
    takeTextPart: () => undefined,
    takeBytes(count) {
      const bytes = taken(at, count);
      at += bytes.length;
      return bytes;
    },
    bytesAt: taken,
    writeText(data, place) {
      const bytes = text.encode(data);
      if (output.length > 0 || place > 0 || at > 0 || bytes.length < output.bytes.length)
        return put(bytes, place);
      if (bytes.length > outputLimit) line.overflow(bytes);
      output.bytes = bytes; // nobody else has it: it need not be copied
      output.length = bytes.length;
      if (place === undefined) at = bytes.length;
    },
    writeBytes: put,
    truncate: resize,
  };
}

module.exports = {
  openOutput,
  /** A file that it was given. */
  openInput: (content) => ({ ...reading, ...makeInput(content, text) }),
  /** By their numbers. */
  standardFiles: { __proto__: null, 0: { ...reading, ...input }, 1: writer(1), 2: writer(2) },
};
