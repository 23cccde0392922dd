import { type ErrorCode, PasskError } from '../core/errors.ts';
import { isRecord } from '../core/is-record.ts';

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
  return parseObject(text, { file, line, code, expected: 'one JSON object a line' });
}

/**
 * Parses a whole file as a JSON object.
 *
 * @param expected what the file should be
 * @throws PasskError `code` with the file
 */
export function parseFile(
  text: string,
  file: string,
  expected: string,
  code: ErrorCode = 'E_INPUT',
): JsonRecord {
  return parseObject(text, { file, code, expected });
}

interface Place {
  readonly file: string;
  readonly line?: number;
  readonly code: ErrorCode;
  readonly expected: string;
}

function parseObject(text: string, { code, ...place }: Place): JsonRecord {
  if (isTooDeep(text)) {
    throw new PasskError(code, `more than ${DEEPEST} brackets stand in one another`, place);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PasskError(code, `malformed JSON: ${(error as SyntaxError).message}`, {
      ...place,
      cause: error,
    });
  }
  if (!isRecord(value)) {
    const what = place.line === undefined ? 'the file' : 'the line';
    throw new PasskError(code, `${what} holds ${describe(value)}`, place);
  }
  return value;
}

/** What walks over values calls itself at each level, and has no stack for ever so many. */
const DEEPEST = 500;

/** Whether a text of JSON holds more brackets in one another than values are walked through. */
export function isTooDeep(text: string): boolean {
  if (!opensMany(text)) return false;
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') inString = !inString;
    else if (inString) {
      if (character === '\\') i += 1;
    } else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (character === ']' || character === '}') depth -= 1;
  }
  return false;
}

/** Whether there are more brackets than may stand in one another. Few lines have so many, and those alone are walked through. */
function opensMany(text: string): boolean {
  let opened = 0;
  for (const bracket of ['[', '{'])
    for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) {
      opened += 1;
      if (opened > DEEPEST) return true;
    }
  return false;
}

/** "a string", "null", "an array": what a value is, for an error message. */
export function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}
