/** A set of small non-negative integers (sample indexes), one bit each: a million of them take 125 kB. */
export interface IndexSet {
  readonly size: number;
  has(index: number): boolean;
  /** @returns false if it was there already. */
  add(index: number): boolean;
  delete(index: number): boolean;
}

const INITIAL_BYTES = 16;

export function createIndexSet(): IndexSet {
  let bits = new Uint8Array(INITIAL_BYTES);
  let size = 0;
  const has = (index: number) => ((bits[index >> 3] ?? 0) & (1 << (index & 7))) !== 0;
  return {
    get size() {
      return size;
    },
    has,
    add(index) {
      if (has(index)) return false;
      const byte = index >> 3;
      if (byte >= bits.length) {
        const grown = new Uint8Array(Math.max(byte + 1, bits.length * 2));
        grown.set(bits);
        bits = grown;
      }
      bits[byte] = (bits[byte] as number) | (1 << (index & 7));
      size += 1;
      return true;
    },
    delete(index) {
      if (!has(index)) return false;
      bits[index >> 3] = (bits[index >> 3] as number) & ~(1 << (index & 7));
      size -= 1;
      return true;
    },
  };
}
