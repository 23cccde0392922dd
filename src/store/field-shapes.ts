import { type ErrorPlace, PasskError } from '../core/errors.ts';
import { isRecord } from '../core/is-record.ts';
import type { JsonRecord } from '../jsonl/parse-record.ts';
import { showValue } from '../jsonl/show-value.ts';

/** What a field of a record of ours may hold. Checked by hand: there may be millions of records, and a schema library slows every start. */
export interface Shape {
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
  /** Absent is right, too. */
  readonly optional?: true;
}

const isString = (value: unknown): value is string => typeof value === 'string';
const isAmount = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isListOf = (fits: (value: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.every(fits);

export const TEXT: Shape = { expected: 'a string', fits: isString };
export const TEXTS: Shape = { expected: 'a list of strings', fits: isListOf(isString) };
export const FLAG: Shape = { expected: 'true or false', fits: (value) => typeof value === 'boolean' };
export const AMOUNT: Shape = {
  expected: 'a number from 0 up',
  fits: (value) => isAmount(value) && (value as number) >= 0,
};
export const OBJECT: Shape = { expected: 'an object', fits: isRecord };

export function wholeUpTo(most: number, least = 0): Shape {
  return {
    expected: `a whole number from ${least} to ${most}`,
    fits: (value) => Number.isInteger(value) && (value as number) >= least && (value as number) <= most,
  };
}

export function oneOf(words: readonly string[]): Shape {
  return { expected: words.join(' or '), fits: (value) => isString(value) && words.includes(value) };
}

export function listOf(shape: Shape): Shape {
  return { expected: `a list, of which each is ${shape.expected}`, fits: isListOf(shape.fits) };
}

export function amountsByName(): Shape {
  return {
    expected: 'an object of numbers',
    fits: (value) => isRecord(value) && Object.values(value).every((each) => AMOUNT.fits(each)),
  };
}

export function recordsWith(fields: Readonly<Record<string, Shape>>): Shape {
  return {
    expected: `a list of objects with ${Object.keys(fields).join(', ')}`,
    fits: isListOf(
      (each) => isRecord(each) && Object.entries(fields).every(([name, shape]) => allows(shape, each[name])),
    ),
  };
}

export function optional(shape: Shape): Shape {
  return { ...shape, optional: true };
}

/** A field of a record, its path taken apart. */
export interface Field {
  readonly path: string;
  readonly first: string;
  readonly second: string | undefined;
  readonly shape: Shape;
}

/** @param shapes by name; "a.b" is the field b of the object a, and is not looked for where a may be absent and is */
export function fieldsOf(shapes: Readonly<Record<string, Shape>>): readonly Field[] {
  return Object.entries(shapes).map(([path, shape]) => {
    const [first = '', second] = path.split('.');
    return { path, first, second, shape };
  });
}

/**
 * Checks the fields of a record that came from a file.
 *
 * @param fail makes the error of the first field that does not fit
 */
export function checkFields(
  record: JsonRecord,
  fields: readonly Field[],
  fail: (field: string, problem: string, expected: string) => PasskError,
): void {
  for (const { path, first, second, shape } of fields) {
    const outer = Object.hasOwn(record, first) ? record[first] : undefined;
    if (second !== undefined && outer === undefined) continue;
    const value =
      second === undefined
        ? outer
        : isRecord(outer) && Object.hasOwn(outer, second)
          ? outer[second]
          : undefined;
    if (!allows(shape, value)) throw fail(path, `this is ${showValue(value)}`, shape.expected);
  }
}

function allows(shape: Shape, value: unknown): boolean {
  return (shape.optional === true && value === undefined) || shape.fits(value);
}

/** The usual error. */
export function damagedField(place: ErrorPlace, hint?: string) {
  return (field: string, problem: string, expected: string) =>
    new PasskError('E_STORE', problem, {
      ...place,
      field,
      expected,
      ...(hint === undefined ? {} : { hint }),
    });
}
