import { PasskError } from '../core/errors.ts';
import { isRecord } from '../core/is-record.ts';
import { describe, type JsonRecord, parseRecord } from './parse-record.ts';
import { readLines } from './read-lines.ts';

/** An array is held in memory as a whole. */
const LARGEST_ARRAY_CHARACTERS = 256 * 1024 * 1024;

/** A record, and where it stands. */
export interface PlacedRecord {
  readonly record: JsonRecord;
  readonly file: string;
  /** 1-based; absent in a file that is one JSON array. */
  readonly line?: number;
  /** 0-based; only in a file that is one JSON array, or a parquet file. */
  readonly index?: number;
  /** The line that the record was read from: its numbers still have all their digits. Absent where the record has no line. */
  readonly text?: string;
}

/**
 * Streams the records of a file, plain or gzipped: one JSON object a line, or one JSON array of objects.
 *
 * @throws PasskError E_INPUT with file and line for what is neither.
 */
export async function* readRecords(file: string): AsyncGenerator<PlacedRecord> {
  const array: string[] = [];
  let characters = 0;
  for await (const { text, number } of readLines(file)) {
    if (array.length > 0 || text.trimStart().startsWith('[')) {
      array.push(text);
      characters += text.length;
      if (characters > LARGEST_ARRAY_CHARACTERS) {
        throw new PasskError('E_INPUT', `the array is longer than ${LARGEST_ARRAY_CHARACTERS} characters`, {
          file,
          line: number,
          expected: 'one JSON object a line, of which there may be any number',
        });
      }
    } else yield { record: parseRecord(standardJson(text), file, number), file, line: number, text };
  }
  if (array.length > 0) yield* recordsOfArray(array.join('\n'), file);
}

/**
 * Python writes NaN and infinities as words that are no JSON (MBPP+ has them among its inputs). They become null: no field
 * that is read here holds such a number.
 */
function standardJson(text: string): string {
  if (!/\b(?:NaN|Infinity)\b/.test(text)) return text;
  return text.replace(/"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g, (token) =>
    token.startsWith('"') ? token : 'null',
  );
}

function* recordsOfArray(text: string, file: string): Generator<PlacedRecord> {
  const expected = 'one JSON object a line, or one JSON array of objects';
  let values: unknown;
  try {
    values = JSON.parse(standardJson(text));
  } catch (error) {
    throw new PasskError('E_INPUT', `malformed JSON: ${(error as SyntaxError).message}`, {
      file,
      expected,
      cause: error,
    });
  }
  for (const [index, record] of (values as unknown[]).entries()) {
    if (!isRecord(record))
      throw new PasskError('E_INPUT', `[${index}] holds ${describe(record)}`, { file, expected });
    yield { record, file, index };
  }
}
