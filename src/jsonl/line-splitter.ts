/** A line longer than this is no JSON line of ours but a binary or a mistake. */
const LINE_LIMIT_BYTES = 64 * 1024 * 1024;

const NEWLINE = 0x0a;

/** Cuts a file that comes in pieces into its lines. */
export interface LineSplitter {
  /** The lines that end in this piece, without their newlines; undefined for one of more than 64 MiB, of which nothing is kept. */
  linesOf(piece: Buffer): Generator<Buffer | undefined>;
  /** Whether the line that no newline has ended yet is longer than that already. */
  isTooLong(): boolean;
  /** What stands behind the last newline; undefined for nothing. */
  rest(): Buffer | undefined;
}

export function createLineSplitter(): LineSplitter {
  let parts: Buffer[] = [];
  let length = 0;
  return {
    *linesOf(piece) {
      let start = 0;
      for (let end = piece.indexOf(NEWLINE); end >= 0; end = piece.indexOf(NEWLINE, start)) {
        const last = piece.subarray(start, end);
        start = end + 1;
        const isTooLong = length + last.length > LINE_LIMIT_BYTES;
        const line = parts.length === 0 ? last : Buffer.concat([...parts, last]);
        parts = [];
        length = 0;
        yield isTooLong ? undefined : line;
      }
      if (start === piece.length) return;
      length += piece.length - start;
      if (length <= LINE_LIMIT_BYTES) parts.push(piece.subarray(start));
      else parts = [];
    },
    isTooLong: () => length > LINE_LIMIT_BYTES,
    rest: () => (length === 0 ? undefined : Buffer.concat(parts)),
  };
}
