const HEADER_BYTES = 4;

/** A length and a text, as `channel.cjs` reads it. */
export function encodeFrame(text: string): Buffer {
  const size = Buffer.byteLength(text, 'utf8');
  const frame = Buffer.allocUnsafe(HEADER_BYTES + size);
  frame.writeUInt32BE(size, 0);
  frame.write(text, HEADER_BYTES, 'utf8');
  return frame;
}

/** Feeds a byte stream in, gets the texts of its frames out. */
export function frameReader(onText: (text: string) => void): (chunk: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (chunk) => {
    let data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    while (data.length >= HEADER_BYTES) {
      const end = HEADER_BYTES + data.readUInt32BE(0);
      if (data.length < end) break;
      onText(data.toString('utf8', HEADER_BYTES, end));
      data = data.subarray(end);
    }
    rest = data;
  };
}
