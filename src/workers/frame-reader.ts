const LENGTH_BYTES = 4;

/**
 * Cuts a byte stream into frames. `frameBytes` says how long the frame at the start of the buffer is,
 * or 0 while that can't be known yet.
 */
export function frameReader(frameBytes: (data: Buffer) => number, onFrame: (frame: Buffer) => void) {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk: Buffer): void => {
    let data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (;;) {
      const size = frameBytes(data);
      if (size === 0 || data.length < size) break;
      onFrame(data.subarray(0, size));
      data = data.subarray(size);
    }
    rest = data;
  };
}

/** Feeds a stream of texts in, each behind its length in 4 bytes, and gets the texts out. */
export function textReader(onText: (text: string) => void): (chunk: Buffer) => void {
  return frameReader(
    (data) => (data.length < LENGTH_BYTES ? 0 : LENGTH_BYTES + data.readUInt32BE(0)),
    (frame) => onText(frame.toString('utf8', LENGTH_BYTES)),
  );
}
