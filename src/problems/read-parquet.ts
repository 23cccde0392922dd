import { open } from 'node:fs/promises';
import { LosslessNumber } from 'lossless-json';
import { PasskError } from '../core/errors.ts';
import type { JsonRecord } from '../jsonl/parse-record.ts';
import type { PlacedRecord } from '../jsonl/read-records.ts';
import { type OpenBytes, openBytes } from './open-bytes.ts';

/** Rows come in groups, and a group is in memory as a whole. */
const LARGEST_GROUP_BYTES = 4 * 1024 * 1024 * 1024;

const MAGIC = 'PAR1';

/** Whether a file begins as parquet files do; one that can't be opened does not. */
export async function isParquet(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('latin1') === MAGIC;
  } finally {
    await file.close();
  }
}

/**
 * Streams the rows of a parquet file, a group of them at a time.
 *
 * @param columnsOf chooses, by all that there are, the columns to read; undefined for all
 * @throws PasskError E_INPUT for a file that is damaged, or holds what can't be read
 */
export async function* readParquet(
  path: string,
  columnsOf: (names: readonly string[]) => readonly string[] | undefined,
): AsyncGenerator<PlacedRecord> {
  const handle = await open(path);
  try {
    const file = await openBytes(handle);
    try {
      yield* rowsOf(path, file, columnsOf);
    } finally {
      await file.end(); // where one column fails, others are still being read
    }
  } finally {
    await handle.close();
  }
}

async function* rowsOf(
  path: string,
  file: OpenBytes,
  columnsOf: (names: readonly string[]) => readonly string[] | undefined,
): AsyncGenerator<PlacedRecord> {
  // Few runs read such files: their libraries are loaded when one does.
  const { parquetMetadataAsync, parquetReadObjects, parquetSchema } = await import('hyparquet');
  const { compressors } = await import('hyparquet-compressors');
  const metadata = await reading(path, () => parquetMetadataAsync(file));
  const names = parquetSchema(metadata).children.map(({ element }) => element.name);
  const wanted = columnsOf(names);
  const columns = names.filter((name) => wanted === undefined || wanted.includes(name));
  let index = 0;
  for (const { num_rows: rowCount, total_byte_size: size } of metadata.row_groups) {
    if (size > LARGEST_GROUP_BYTES)
      throw new PasskError('E_INPUT', `${rowCount} rows of it are one group of ${size} bytes`, {
        file: path,
        expected: `groups of at most ${LARGEST_GROUP_BYTES} bytes`,
      });
    const rowEnd = index + Number(rowCount);
    const rows = await reading(path, () =>
      parquetReadObjects({ file, metadata, compressors, columns, rowStart: index, rowEnd, parsers: PARSERS }),
    );
    for (const row of rows) {
      yield { record: plain(row) as JsonRecord, file: path, index };
      index += 1;
    }
    if (index !== rowEnd)
      throw new PasskError('E_INPUT', `it holds ${index} rows where it says ${rowEnd}`, {
        file: path,
        expected: 'a complete parquet file',
      });
  }
}

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Text that is none is an error, and JSON stays text: a reader of it would round its numbers. */
const PARSERS = {
  stringFromBytes: (bytes: Uint8Array) => bytes && UTF8.decode(bytes),
  jsonFromBytes: (bytes: Uint8Array) => bytes && UTF8.decode(bytes),
};

async function reading<T>(file: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw new PasskError('E_INPUT', `the parquet data can't be read: ${(error as Error).message}`, {
      file,
      expected: 'a complete parquet file',
      hint: 'Copy or download the file again.',
      cause: error,
    });
  }
}

/** As JSON has it: times as text, integers that a number can't hold with all their digits. */
function plain(value: unknown): unknown {
  if (typeof value === 'string' || value === null) return value;
  if (value === undefined) return null;
  if (typeof value === 'bigint')
    return Number.isSafeInteger(Number(value)) ? Number(value) : new LosslessNumber(String(value));
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (Array.isArray(value)) return value.map(plain);
  if (ArrayBuffer.isView(value)) return Array.from(value as Uint8Array, plain);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}
