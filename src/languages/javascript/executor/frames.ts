const HEADER_BYTES = 4;

/** A length and a text, as `channel.cjs` reads it. */
export function encodeFrame(text: string): Buffer {
  const size = Buffer.byteLength(text, 'utf8');
  const frame = Buffer.allocUnsafe(HEADER_BYTES + size);
  frame.writeUInt32BE(size, 0);
  frame.write(text, HEADER_BYTES, 'utf8');
  return frame;
}
