import * as z from 'zod';
import { isRecord } from '../../../core/is-record.ts';
import { parseExactJson } from '../../rows/exact-json.ts';
import type { TestsField } from '../../rows/read-tests.ts';
import { type ProblemRecord, recordError } from '../layout.ts';

/** A text that may be missing: data sets write null, or nothing at all. */
export const TEXT = z.string().nullish();

/** An id, a number or a text. */
export const ID = z.union([z.int(), z.string().min(1)]);

/** Fields of which a layout reads the insides itself. */
export const ANYTHING = z.unknown().optional();

/** The tests of a row's field; those of a line have all their digits still. */
export function testsField(
  { record, text }: ProblemRecord,
  path: readonly string[],
  arePublic = false,
): TestsField {
  const field = path.join('.');
  const value = at(record, path);
  return {
    field,
    value,
    arePublic,
    ...(text === undefined ? {} : { exact: () => at(parseExactJson(text), path) }),
  };
}

/**
 * A field that is an object, or JSON text of one.
 *
 * @throws PasskError E_INPUT where it is neither
 */
export function objectIn(
  placed: ProblemRecord,
  field: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  if (value === undefined || value === null || value === '') return {};
  const object = typeof value === 'string' ? parsed(placed, field, value) : value;
  if (isRecord(object)) return object;
  throw recordError(placed, field, 'it is no object', 'an object, or JSON text of one');
}

/**
 * A field that is a list of texts, or JSON text of one.
 *
 * @throws PasskError E_INPUT where it is neither
 */
export function textsIn(placed: ProblemRecord, field: string, value: unknown): readonly string[] {
  if (value === undefined || value === null || value === '') return [];
  const list = typeof value === 'string' ? parsed(placed, field, value) : value;
  if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return list;
  throw recordError(placed, field, 'it is no list of texts', 'a list of texts, or JSON text of one');
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), value);
}

function parsed(placed: ProblemRecord, field: string, text: string): unknown {
  try {
    return parseExactJson(text);
  } catch (error) {
    throw recordError(
      placed,
      field,
      `malformed JSON: ${(error as Error).message.slice(0, 120)}`,
      'JSON text',
    );
  }
}
