const { readSync, writeSync } = require('node:fs');

/**
 * Frames of a length and JSON text over a descriptor, read and written synchronously: judge and guest take turns, and neither
 * has anything else to do meanwhile.
 *
 * @returns { read(): string | undefined at the end of the stream, write(text): void }
 */
function openChannel(descriptor, limit) {
  let buffer = Buffer.allocUnsafe(1 << 16);
  let [start, end] = [0, 0];

  const fillTo = (size) => {
    if (start + size > buffer.length) {
      const wider = size > buffer.length ? Buffer.allocUnsafe(size) : buffer;
      buffer.copy(wider, 0, start, end);
      [buffer, start, end] = [wider, 0, end - start];
    }
    while (end - start < size) {
      const count = readSync(descriptor, buffer, end, buffer.length - end, null);
      if (count === 0) return false;
      end += count;
    }
    return true;
  };

  return {
    read() {
      if (start === end) [start, end] = [0, 0];
      if (!fillTo(4)) return undefined;
      const size = buffer.readUInt32BE(start);
      if (size > limit) throw new RangeError(`a frame of ${size} bytes`);
      if (!fillTo(4 + size)) return undefined;
      const text = buffer.toString('utf8', start + 4, start + 4 + size);
      start += 4 + size;
      if (buffer.length > 1 << 22 && start === end) buffer = Buffer.allocUnsafe(1 << 16);
      return text;
    },
    write(text) {
      const size = Buffer.byteLength(text, 'utf8');
      const frame = Buffer.allocUnsafe(4 + size);
      frame.writeUInt32BE(size, 0);
      frame.write(text, 4, 'utf8');
      for (let sent = 0; sent < frame.length; ) sent += writeSync(descriptor, frame, sent);
    },
  };
}

module.exports = { openChannel };
