import type { Tolerance } from '../core/tests/tolerance.ts';
import { areSameDecimals, decimalOf } from './decimal.ts';

/** A number without a fraction. One that begins with a zero more ("007") is a text: a code, a time, a card. */
const INTEGER = /^[+-]?(?:0|[1-9]\d*)$/;
const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const NOT_FINITE = /^([+-]?)(inf(?:inity)?|nan)$/i;

const USUAL = { absolute: 1e-6, relative: 1e-6 };

/**
 * Whether two tokens are the same number, or the same text.
 *
 * Integers are compared digit by digit, at any size. Where an integer was to be written, a fraction may be off by `absolute` alone: a
 * share of a large count would forgive a miscount; and where it is too large for a double, nothing is off. Two fractions are equal within
 * either of the two.
 *
 * @example
 * equalNumbers()('0.30000000000000004', '0.3'); // true
 * equalNumbers()('1000002', '1000001'); // false
 */
export function equalNumbers(tolerance: Tolerance = {}): (actual: string, expected: string) => boolean {
  const { absolute, relative } = { ...USUAL, ...tolerance };
  return (actual, expected) => {
    if (actual === expected) return true;
    const isWhole = INTEGER.test(expected);
    if (isWhole && INTEGER.test(actual)) return digitsOf(actual) === digitsOf(expected);
    const [found, wanted] = [numberOf(actual), numberOf(expected)];
    if (found === undefined || wanted === undefined) return false;
    if (!Number.isFinite(wanted) || !Number.isFinite(found))
      return (
        Object.is(found, wanted) &&
        (NOT_FINITE.test(expected) ? NOT_FINITE.test(actual) : isSameValue(actual, expected))
      );
    if (isWhole && Math.abs(wanted) > Number.MAX_SAFE_INTEGER) return isSameValue(actual, expected);
    const off = Math.abs(found - wanted);
    return off <= absolute || (!isWhole && off <= relative * Math.abs(wanted));
  };
}

const FRACTION = /(?<!\S)[+-]?(?:(?:\d+\.\d*|\.\d+)(?:e[+-]?\d+)?|\d+e[+-]?\d+)(?!\S)/i;

/** Whether a text holds a number that is no integer: a task whose answers are measured, not counted. */
export function hasFraction(text: string): boolean {
  return FRACTION.test(text);
}

/** To the last digit, where doubles can't tell two numbers apart. */
function isSameValue(actual: string, expected: string): boolean {
  const [found, wanted] = [decimalOf(actual), decimalOf(expected)];
  return found !== undefined && wanted !== undefined && areSameDecimals(found, wanted);
}

function digitsOf(integer: string): string {
  const digits = integer.replace(/^[+-]/, '');
  return integer.startsWith('-') && digits !== '0' ? `-${digits}` : digits;
}

function numberOf(token: string): number | undefined {
  if (DECIMAL.test(token)) return /^[+-]?0\d+$/.test(token) ? undefined : Number(token);
  const [, sign, word = ''] = NOT_FINITE.exec(token) ?? [];
  if (sign === undefined) return undefined;
  if (/^nan$/i.test(word)) return Number.NaN;
  return sign === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
