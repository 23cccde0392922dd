import { inflateSync } from 'node:zlib';
import type { RowFault } from '../rows/row-tests.ts';
import { PickleFault } from './byte-cursor.ts';
import { readPickle } from './read-pickle.ts';

/** The tests of one task, unpacked. LiveCodeBench's largest have some ten MiB. */
const MOST_BYTES = 256 * 1024 * 1024;

const EXPECTED = 'JSON, or base64 of zlib of a pickle of plain values';

/** Whether a text can be base64 at all: no list and no object of JSON can. */
export function isPacked(text: string): boolean {
  return text !== '' && !/[^A-Za-z0-9+/=\s]/.test(text);
}

/**
 * Unpacks tests as LiveCodeBench and open-instruct publish them: base64 of zlib of a pickle. The value is plain: a text, or lists and records
 * of texts and numbers.
 *
 * @throws what `fault` makes, for what is damaged, too large, or asks Python to make an object
 */
export function unpackTests(text: string, field: string, fault: RowFault): unknown {
  let bytes: Buffer;
  try {
    bytes = inflateSync(Buffer.from(text, 'base64'), { maxOutputLength: MOST_BYTES });
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    const what = isLarge ? `it unpacks to more than ${MOST_BYTES} bytes` : 'it is no zlib data, or damaged';
    throw fault(field, what, EXPECTED);
  }
  try {
    return plain(readPickle(bytes));
  } catch (error) {
    if (!(error instanceof PickleFault)) throw error;
    throw fault(field, `its pickle is refused: ${error.message}`, EXPECTED);
  }
}

/** Maps as records, whose own `__proto__` is a field like any other. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (!(value instanceof Map)) return value;
  return Object.fromEntries([...value].map(([key, part]) => [key, plain(part)]));
}
