import { strip, withPlainDigits } from './python-text.ts';

const DIGITS = String.raw`\d(?:_?\d)*`;
const FLOAT = new RegExp(
  `^[+-]?(?:(?:${DIGITS}(?:\\.(?:${DIGITS})?)?|\\.${DIGITS})(?:e[+-]?${DIGITS})?|(inf(?:inity)?)|(nan))$`,
  'i',
);

/** What `float` makes of a text; undefined where it raises an error. A number that is too large is infinite. */
export function pythonFloat(text: string): number | undefined {
  const plain = withPlainDigits(strip(text));
  const [whole, infinite, nan] = FLOAT.exec(plain) ?? [];
  if (whole === undefined) return undefined;
  if (nan !== undefined) return Number.NaN;
  if (infinite !== undefined)
    return plain.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(plain.replaceAll('_', ''));
}

/** All of them, or undefined where one is none. */
export function pythonFloats(texts: Iterable<string>): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const text of texts) {
    const number = pythonFloat(text);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  return numbers;
}

/** `round(number, 3)`: of two that are as near, the even one. */
export function roundToThousandths(number: number): number {
  if (!Number.isFinite(number)) return number;
  // Only odd sixteenths lie in the middle between two thousandths.
  if (Math.abs(number * 16) % 2 === 1) {
    const below = Math.floor(number * 1000);
    return (below % 2 === 0 ? below : below + 1) / 1000;
  }
  return Number(number.toFixed(3));
}

/** `numpy.allclose` with its own tolerances: 1e-8 and a hundred thousandth of the expected number. */
export function areAllClose(actual: readonly number[], expected: readonly number[]): boolean {
  return (
    actual.length === expected.length &&
    actual.every((found, i) => {
      const wanted = expected[i] as number;
      return (
        found === wanted ||
        (Number.isFinite(wanted) && Math.abs(found - wanted) <= 1e-8 + 1e-5 * Math.abs(wanted))
      );
    })
  );
}
