/**
 * A map from digests to small integers, 20 bytes an entry in one typed array. A `Map` of strings takes four times as
 * much (`npm run bench -- memory` tells), which a run of a million distinct programs would feel.
 */
export interface DigestTable {
  readonly size: number;
  /** @param digest at least 16 evenly distributed bytes, of which the first 16 count */
  get(digest: Uint8Array): number | undefined;
  /** @param value 0 to 2^32 - 2 */
  set(digest: Uint8Array, value: number): void;
}

const WORDS = 5; // four of the digest, then value + 1; 0 marks a free slot
const VALUE = 4;
const INITIAL_SLOTS = 64; // a power of two, as every size after it
const FULLEST = 0.7;

export function createDigestTable(): DigestTable {
  let table = new Uint32Array(INITIAL_SLOTS * WORDS);
  let size = 0;

  return {
    get size() {
      return size;
    },
    get(digest) {
      const value = table[slotOf(table, wordsOf(digest)) + VALUE] as number;
      return value === 0 ? undefined : value - 1;
    },
    set(digest, value) {
      if (size + 1 > (table.length / WORDS) * FULLEST) table = grown(table);
      const words = wordsOf(digest);
      const slot = slotOf(table, words);
      if (table[slot + VALUE] === 0) size += 1;
      table.set(words, slot);
      table[slot + VALUE] = value + 1;
    },
  };
}

function wordsOf(digest: Uint8Array): Uint32Array {
  const view = new DataView(digest.buffer, digest.byteOffset, 16);
  return Uint32Array.of(view.getUint32(0), view.getUint32(4), view.getUint32(8), view.getUint32(12));
}

/** Linear probing from the digest's own first bits: the slot that holds it, or the free one where it belongs. */
function slotOf(table: Uint32Array, words: Uint32Array): number {
  const slots = table.length / WORDS;
  for (let i = (words[0] as number) & (slots - 1); ; i = (i + 1) & (slots - 1)) {
    const slot = i * WORDS;
    if (table[slot + VALUE] === 0 || words.every((word, w) => table[slot + w] === word)) return slot;
  }
}

function grown(table: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(table.length * 2);
  for (let slot = 0; slot < table.length; slot += WORDS) {
    if (table[slot + VALUE] === 0) continue;
    const entry = table.subarray(slot, slot + WORDS);
    larger.set(entry, slotOf(larger, entry.subarray(0, VALUE)));
  }
  return larger;
}
