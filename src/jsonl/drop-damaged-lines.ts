import { createReadStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { PasskError } from '../core/errors.ts';
import { openAppendLog } from './append-log.ts';
import { createLineSplitter } from './line-splitter.ts';
import { requireOwnFile } from './own-file.ts';
import { type JsonRecord, parseRecord } from './parse-record.ts';

/**
 * Takes the lines that can't be read out of an append-only file of our own, and puts them beside it into `<name>.damaged`. A file without
 * such lines is left alone.
 *
 * @param read throws PasskError for a record that is none of this file
 * @returns the numbers of these lines, 1-based
 */
export async function dropDamagedLines(
  path: string,
  read: (record: JsonRecord, line: number) => unknown,
): Promise<readonly number[]> {
  const damaged: number[] = [];
  for await (const { bytes, number } of rawLines(path)) {
    if (recordOf(bytes, path, number, read) === undefined && bytes?.length !== 0) damaged.push(number);
  }
  if (damaged.length === 0) return [];
  const partial = `${path}.partial`;
  await rm(partial, { force: true });
  await requireOwnFile(`${path}.damaged`);
  const [kept, aside] = [await openAppendLog(partial), await openAppendLog(`${path}.damaged`)];
  try {
    const isDamaged = new Set(damaged);
    for await (const { bytes, number } of rawLines(path)) {
      const record = recordOf(bytes, path, number, read);
      if (record !== undefined) await kept.append(record);
      else if (isDamaged.has(number))
        await aside.append({ line: number, text: bytes?.toString('latin1') ?? 'a line of more than 64 MiB' });
    }
  } finally {
    await kept.close();
    await aside.close();
  }
  await rename(partial, path);
  return damaged;
}

function recordOf(
  bytes: Buffer | undefined,
  path: string,
  line: number,
  read: (record: JsonRecord, line: number) => unknown,
): JsonRecord | undefined {
  if (bytes === undefined) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const record = parseRecord(text, path, line);
    read(record, line);
    return record;
  } catch (error) {
    if (error instanceof PasskError || error instanceof TypeError) return undefined; // TypeError: no UTF-8
    throw error;
  }
}

/** Lines as they are, but one that no newline ends; undefined for one that is far too long. */
async function* rawLines(path: string): AsyncGenerator<{ bytes: Buffer | undefined; number: number }> {
  const splitter = createLineSplitter();
  let number = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>)
    for (const bytes of splitter.linesOf(chunk)) {
      number += 1;
      yield { bytes, number };
    }
}
