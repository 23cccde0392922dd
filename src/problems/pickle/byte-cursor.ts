/** Reads bytes one after the other, and never past their end. */
export interface ByteCursor {
  /** Bytes that were read. */
  readonly position: number;
  take(count: number): Buffer;
  /** An unsigned number of so many bytes, the lowest first. */
  number(bytes: number): number;
  /** The text up to the next newline, which is read, too. */
  line(): string;
}

/** What is no pickle, or none of plain values. */
export class PickleFault extends Error {}

const NEWLINE = 0x0a;

export function createByteCursor(bytes: Buffer): ByteCursor {
  let position = 0;
  const take = (count: number): Buffer => {
    if (count > bytes.length - position)
      throw new PickleFault(
        `it ends ${count - (bytes.length - position)} bytes early, at byte ${bytes.length}`,
      );
    position += count;
    return bytes.subarray(position - count, position);
  };
  return {
    get position() {
      return position;
    },
    take,
    number(count) {
      const taken = take(count);
      const value = count === 8 ? Number(taken.readBigUInt64LE()) : taken.readUIntLE(0, count);
      if (!Number.isSafeInteger(value))
        throw new PickleFault(`it says of a value that it has ${value} bytes`);
      return value;
    },
    line() {
      const end = bytes.indexOf(NEWLINE, position);
      if (end < 0) throw new PickleFault(`it ends within a line, at byte ${bytes.length}`);
      const text = take(end - position).toString('latin1');
      position += 1;
      return text;
    },
  };
}
