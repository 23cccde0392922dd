import { open } from 'node:fs/promises';
import { requireOwnFile } from './own-file.ts';
import { type JsonRecord, parseRecord } from './parse-record.ts';
import { readLines } from './read-lines.ts';

/** A record of a file that passk itself appends to. */
export interface OwnRecord {
  readonly record: JsonRecord;
  readonly line: number;
}

const NEWLINE = 0x0a;
const BLOCK_BYTES = 64 * 1024;

/**
 * Streams the records of an append-only file of our own. A last line that a kill cut short is left out.
 *
 * @throws PasskError E_STORE for a damaged line anywhere else.
 */
export async function* readOwnRecords(path: string): AsyncGenerator<OwnRecord> {
  await requireOwnFile(path);
  for await (const { text, number } of readLines(path, { dropTornLine: true, isPlain: true })) {
    yield { record: parseRecord(text, path, number, 'E_STORE'), line: number };
  }
}

/**
 * Cuts a torn last line off, so that the next append starts on a line of its own. Without this the torn half and the
 * next record would become one damaged line in the middle of the file.
 *
 * @returns how many bytes were cut.
 */
export async function dropTornLine(path: string): Promise<number> {
  await requireOwnFile(path);
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    const block = Buffer.alloc(BLOCK_BYTES);
    let keep = 0;
    for (let end = size; end > 0 && keep === 0; end -= BLOCK_BYTES) {
      const start = Math.max(0, end - BLOCK_BYTES);
      const { bytesRead } = await file.read(block, 0, end - start, start);
      keep = start + block.subarray(0, bytesRead).lastIndexOf(NEWLINE) + 1;
      if (keep === start) keep = 0; // no newline in this block
    }
    if (keep < size) await file.truncate(keep);
    return size - keep;
  } finally {
    await file.close();
  }
}
