import { PasskError } from '../../core/errors.ts';
import { nearest } from '../nearest.ts';

/** Which generated tasks are meant. */
export interface FamilySpec {
  readonly family: 'chain' | 'binding';
  /** Steps of a chain, or variables, from and including. */
  readonly from: number;
  /** To and including. */
  readonly to: number;
  /** Tasks of each length. */
  readonly count: number;
  readonly seed: number;
}

/** What a family counts, and how far. Tasks differ in each step, and there are not more steps of a kind. */
export const FAMILIES = {
  chain: { measure: 'length', least: 1, most: 12, from: 1, to: 8 },
  binding: { measure: 'variables', least: 2, most: 10, from: 2, to: 6 },
} as const;

const DEFAULT_COUNT = 20;
const MOST_TASKS = 1000;
const FORM = /^(chain|binding)(?::(.*))?$/s;

/** Whether this names generated tasks rather than a suite or a file. */
export function isFamilySpec(name: string): boolean {
  return FORM.test(name);
}

/**
 * Reads `chain:length=1..8,count=50,seed=7` or `binding:variables=2..6,count=50,seed=7`. Each part may be left out.
 *
 * @throws PasskError E_USAGE for an unknown key, a range backwards or out of bounds, a count of nothing.
 */
export function parseFamilySpec(text: string): FamilySpec {
  const [, name = '', list = ''] = FORM.exec(text) ?? [];
  const family = name as FamilySpec['family'];
  const { measure, least, most, from, to } = FAMILIES[family];
  const values = new Map<string, string>();
  for (const part of list.split(',').filter((part) => part.trim() !== '')) {
    const [key = '', value] = part.split('=', 2).map((word) => word.trim());
    const keys = [measure, 'count', 'seed'];
    if (!keys.includes(key) || value === undefined || values.has(key)) {
      const guess = nearest(key, keys);
      throw badSpec(text, values.has(key) ? `"${key}" comes twice` : `"${part.trim()}" is no part of it`, {
        expected: `${family}:${measure}=${from}..${to},count=${DEFAULT_COUNT},seed=0`,
        ...(guess === undefined || guess === key ? {} : { hint: `Did you mean "${guess}"?` }),
      });
    }
    values.set(key, value);
  }
  const whole = (key: string, value: string, low: number, high: number): number => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= low && number <= high) return number;
    throw badSpec(text, `${key} is ${value}`, { expected: `a whole number from ${low} to ${high}` });
  };
  const [first = '', last = first, ...more] = (values.get(measure) ?? `${from}..${to}`).split('..');
  if (more.length > 0)
    throw badSpec(text, `${measure} is ${values.get(measure)}`, {
      expected: `a number, or two with ".." between them`,
    });
  const range = { from: whole(measure, first, least, most), to: whole(measure, last, least, most) };
  if (range.from > range.to)
    throw badSpec(text, `${measure} runs backwards`, { expected: `${measure}=${range.to}..${range.from}` });
  return {
    family,
    ...range,
    count: whole('count', values.get('count') ?? String(DEFAULT_COUNT), 1, MOST_TASKS),
    seed: whole('seed', values.get('seed') ?? '0', 0, Number.MAX_SAFE_INTEGER),
  };
}

/** The spec with all its parts, so that two suites of one name are the same. */
export function formatFamilySpec(spec: FamilySpec): string {
  const { family, from, to, count, seed } = spec;
  return `${family}:${FAMILIES[family].measure}=${from}..${to},count=${count},seed=${seed}`;
}

function badSpec(text: string, problem: string, options: { expected: string; hint?: string }): PasskError {
  return new PasskError('E_USAGE', `generated tasks "${text}": ${problem}`, options);
}
