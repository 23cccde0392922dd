import { type ErrorCode, PasskError } from '../core/errors.ts';

export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * Parses one line as a JSON object.
 *
 * @throws PasskError with file and line when it is no JSON, or no object.
 */
export function parseRecord(
  text: string,
  file: string,
  line: number,
  code: ErrorCode = 'E_INPUT',
): JsonRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PasskError(code, `malformed JSON: ${(error as SyntaxError).message}`, {
      file,
      line,
      expected: 'one JSON object a line',
      cause: error,
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PasskError(code, `the line holds ${describe(value)}`, {
      file,
      line,
      expected: 'one JSON object a line',
    });
  }
  return value as JsonRecord;
}

/** "a string", "null", "an array": what a value is, for an error message. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}
