import { parse, stringify } from 'lossless-json';
import { isTooDeep } from '../../jsonl/parse-record.ts';

/**
 * JSON text as values, plain ones: large integers are rounded.
 *
 * @throws SyntaxError for what is no JSON, or nested so deeply that nothing could walk through it
 */
export function parseJson(text: string): unknown {
  refuseTooDeep(text);
  return JSON.parse(text);
}

/**
 * JSON text as values whose numbers are kept as they are written: `1.0` stays a fraction, and integers keep all their digits.
 *
 * @throws SyntaxError as `parseJson` does, and for a key that comes twice with different values
 */
export function parseExactJson(text: string): unknown {
  refuseTooDeep(text);
  return parse(text);
}

/**
 * Values of both kinds as JSON text. `undefined` for what JSON has no text for.
 *
 * @param check is shown every plain number, before it is written
 */
export function jsonText(value: unknown, check: (number: number) => void): string | undefined {
  return stringify(value, (_, part: unknown) => {
    if (typeof part === 'number') check(part);
    return part;
  });
}

const TEXT_OR_NOT_FINITE = /"(?:[^"\\]|\\.)*"|-?\b(?:NaN|Infinity)\b/g;

/** Also with the numbers that Python's JSON has and JavaScript's has not: it is Python that will read it. */
export function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(TEXT_OR_NOT_FINITE, (word) => (word.startsWith('"') ? word : '0')));
    return true;
  } catch {
    return false;
  }
}

function refuseTooDeep(text: string): void {
  if (isTooDeep(text)) throw new SyntaxError('too many brackets stand in one another');
}
