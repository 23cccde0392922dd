import { gzipSync } from 'node:zlib';

/** A file that is sent around stays below 15 MB; the rest is for the page itself. */
const BUDGET_BYTES = 14_000_000;

/** Below this much, data stays plain: a small report is the same bytes wherever it is made. */
const PLAIN_BYTES = 1_000_000;

/** How much of a task is kept. */
export interface KeptData {
  /** Longest text that is kept whole, in characters. */
  readonly textLimit: number;
  /** Samples of a task and run. */
  readonly sampleLimit: number;
}

/** What is tried, one after the other, until all fits. */
const STEPS: readonly KeptData[] = [
  ...[200_000, 20_000, 4_000, 1_000, 200].map((textLimit) => ({ textLimit, sampleLimit: Infinity })),
  { textLimit: 1_000, sampleLimit: 50 },
  { textLimit: 200, sampleLimit: 50 },
  { textLimit: 200, sampleLimit: 10 },
];

/** Data of a page, a block of its own for each task. */
export interface EmbeddedBlocks {
  readonly blocks: readonly { readonly encoding: 'json' | 'gzip'; readonly text: string }[];
  readonly textLimit: number;
}

/**
 * Values as data blocks of a page: each opens by itself, so that a page with 32,800 samples paints at once.
 *
 * @param shorten a value with no more than so much of its texts
 * @param budgetBytes of all blocks together. Beyond it texts are cut, then samples left out
 */
export function embedBlocks<T>(
  values: readonly T[],
  shorten: (value: T, kept: KeptData) => object,
  budgetBytes = BUDGET_BYTES,
): EmbeddedBlocks {
  let embedded: EmbeddedBlocks = { blocks: [], textLimit: 0 };
  for (const kept of STEPS) {
    const texts = values.map((value) => JSON.stringify(shorten(value, kept)));
    const plain = texts.reduce((sum, text) => sum + text.length, 0) <= PLAIN_BYTES;
    embedded = {
      textLimit: kept.textLimit,
      blocks: texts.map((text) =>
        plain
          ? // Only "<" could end the element or begin a comment in it.
            { encoding: 'json', text: text.replaceAll('<', '\\u003c') }
          : { encoding: 'gzip', text: gzipSync(text).toString('base64') },
      ),
    };
    if (embedded.blocks.reduce((sum, { text }) => sum + text.length, 0) <= budgetBytes) break;
  }
  return embedded;
}
