const LENGTH_BYTES = 4;

/**
 * Cuts a byte stream into frames. `frameBytes` says how long the frame at the start of the buffer is,
 * or 0 while that can't be known yet. The pieces of a frame are put together once, when all of it is there.
 */
export function frameReader(frameBytes: (data: Buffer) => number, onFrame: (frame: Buffer) => void) {
  let parts: Buffer[] = [];
  let held = 0;
  let wanted = 0; // of the first frame; 0 while that is not known
  return (chunk: Buffer): void => {
    parts.push(chunk);
    held += chunk.length;
    if (held < wanted) return;
    let data = parts.length === 1 ? chunk : Buffer.concat(parts, held);
    for (;;) {
      wanted = frameBytes(data);
      if (wanted === 0 || data.length < wanted) break;
      onFrame(data.subarray(0, wanted));
      data = data.subarray(wanted);
    }
    parts = data.length === 0 ? [] : [data];
    held = data.length;
  };
}

/** Feeds a stream of texts in, each behind its length in 4 bytes, and gets the texts out. */
export function textReader(onText: (text: string) => void): (chunk: Buffer) => void {
  return frameReader(
    (data) => (data.length < LENGTH_BYTES ? 0 : LENGTH_BYTES + data.readUInt32BE(0)),
    (frame) => onText(frame.toString('utf8', LENGTH_BYTES)),
  );
}
