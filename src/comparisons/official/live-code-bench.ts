import { areSameDecimals, type Decimal, decimalOf } from '../decimal.ts';
import { split, strip, withPlainDigits } from './python-text.ts';

/**
 * LiveCodeBench: line by line, without white space at the ends of the text and of each line; where a line differs, all its words have to be
 * decimal numbers, and exactly equal ones.
 */
export function asLiveCodeBench(actual: string, expected: string): boolean {
  const [found, wanted] = [strip(actual).split('\n'), strip(expected).split('\n')];
  return (
    found.length === wanted.length &&
    found.every((line, i) => {
      const [here, there] = [strip(line), strip(wanted[i] as string)];
      return here === there || areSameNumbers(split(here), split(there));
    })
  );
}

function areSameNumbers(actual: readonly string[], expected: readonly string[]): boolean {
  return (
    actual.length === expected.length && actual.every((word, i) => isSameNumber(word, expected[i] as string))
  );
}

function isSameNumber(actual: string, expected: string): boolean {
  const [found, wanted] = [plain(actual), plain(expected)];
  const [a, b] = [infinityOf(found), infinityOf(wanted)];
  if (a !== undefined || b !== undefined) return a === b;
  const [left, right] = [decimalOf(found), decimalOf(wanted)];
  return left !== undefined && right !== undefined && isWithinDecimal(left) && areSameDecimals(left, right);
}

/** `decimal.Decimal` takes underscores anywhere, and digits of any script. */
function plain(word: string): string {
  return withPlainDigits(word.replaceAll('_', ''));
}

function infinityOf(word: string): string | undefined {
  const [, sign] = /^([+-]?)inf(?:inity)?$/i.exec(word) ?? [];
  return sign === undefined ? undefined : sign === '-' ? '-' : '+';
}

const MOST_EXPONENT = 999_999_999_999_999_999n;
const LEAST_EXPONENT = -1_999_999_999_999_999_997n;

/** Beyond, `decimal.Decimal` makes no number of a text. */
function isWithinDecimal({ digits, exponent }: Decimal): boolean {
  return exponent >= LEAST_EXPONENT && exponent + BigInt(digits.length) - 1n <= MOST_EXPONENT;
}
