import { MOST_LIMITS } from '../../../core/least-limits.ts';
import { type ProblemRecord, recordError } from '../layout.ts';

/** A fact about a task as a tag that can be selected, and by which reports can be broken down: `difficulty:easy`. */
export function fact(key: string, value: string | number | null | undefined): readonly string[] {
  const text = String(value ?? '')
    .trim()
    .toLowerCase();
  return text === '' ? [] : [`${key}:${text}`];
}

/** The day of a time as data sets write it; no tag where it is none. */
export function dateFact(value: unknown): readonly string[] {
  const day = typeof value === 'string' ? /^\d{4}-\d\d-\d\d/.exec(value)?.[0] : undefined;
  return day === undefined || Number.isNaN(Date.parse(day)) ? [] : [`date:${day}`];
}

/** What `unit` of text means, the singular of its word first. */
const UNITS = {
  timeLimitMs: { ms: 1, millisecond: 1, s: 1000, sec: 1000, second: 1000, minute: 60_000 },
  memoryLimitMiB: {
    byte: 1 / 1_048_576,
    kb: 1 / 1024,
    kilobyte: 1 / 1024,
    mb: 1,
    megabyte: 1,
    gb: 1024,
    gigabyte: 1024,
  },
} as const;

/**
 * A limit that is written in words: "2.0 seconds", "1 second", "256 megabytes". A bare number is in seconds or megabytes.
 *
 * @throws PasskError E_INPUT for words that mean none
 */
export function limitInWords(
  placed: ProblemRecord,
  field: string,
  value: string | number | null | undefined,
  limit: keyof typeof UNITS,
): number | undefined {
  if (value === undefined || value === null || value === '' || value === 'None') return undefined;
  const [, amount = '', word = ''] = /^\s*(\d+(?:\.\d+)?)\s*([a-z]*)\.?\s*$/i.exec(String(value)) ?? [];
  const units: Readonly<Record<string, number>> = UNITS[limit];
  const usual = limit === 'timeLimitMs' ? 's' : 'mb';
  const name = word.toLowerCase();
  const scale = units[name === '' ? usual : Object.hasOwn(units, name) ? name : name.replace(/s$/, '')];
  if (amount === '' || scale === undefined)
    throw recordError(
      placed,
      field,
      `${JSON.stringify(value).slice(0, 60)} is no limit`,
      limit === 'timeLimitMs' ? 'such as "2.0 seconds"' : 'such as "256 megabytes"',
    );
  return limitOf(placed, field, Number(amount) * scale, limit);
}

/**
 * A limit as a number; none for 0, which data sets write where they know none.
 *
 * @throws PasskError E_INPUT for one that limits nothing
 */
export function limitOf(
  placed: ProblemRecord,
  field: string,
  value: number | null | undefined,
  limit: keyof typeof UNITS,
): number | undefined {
  if (value === undefined || value === null || value === 0) return undefined;
  if (value > 0 && value <= MOST_LIMITS[limit]) return Math.ceil(value);
  throw recordError(
    placed,
    field,
    `the limit is ${value} ${limit.slice(-2) === 'Ms' ? 'ms' : 'MiB'}`,
    `more than 0, and at most ${MOST_LIMITS[limit]}`,
  );
}
