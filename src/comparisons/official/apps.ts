import { areAllClose, pythonFloats, roundToThousandths } from './python-float.ts';
import { split, splitLines, strip } from './python-text.ts';

/**
 * APPS: the whole text without white space at both ends; or the lines, without empty ones; or each line as one number, by
 * `numpy.allclose`; or the set of sets of words of the lines, in whatever order and however often, also with all words as numbers
 * rounded to thousandths.
 */
export function asApps(actual: string, expected: string): boolean {
  const lines = splitLines(actual);
  if (isSameText(lines, expected)) return true;
  const written = lines.filter(isNotEmpty);
  const wanted = wantedLines(expected);
  return (
    areSameLists(lines, wanted) ||
    areSameLists(written, wanted) ||
    areCloseLines(written, wanted) ||
    areSameSets(written.map(split).filter(isNotEmpty), wanted.map(split))
  );
}

/** Also where each line loses its white space first. */
export function isSameText(lines: readonly string[], expected: string): boolean {
  const wanted = strip(expected);
  return strip(lines.join('\n')) === wanted || strip(lines.map(strip).join('\n')) === wanted;
}

/** An empty line is none, a blank one is one that is empty afterwards. */
export function wantedLines(expected: string): readonly string[] {
  return expected.split('\n').filter(isNotEmpty).map(strip);
}

export function isNotEmpty({ length }: { readonly length: number }): boolean {
  return length > 0;
}

export function areSameLists(actual: readonly string[], expected: readonly string[]): boolean {
  return actual.length === expected.length && actual.every((text, i) => text === expected[i]);
}

export function areCloseLines(actual: readonly string[], expected: readonly string[]): boolean {
  if (actual.length !== expected.length) return false;
  const found = pythonFloats(actual);
  const wanted = found && pythonFloats(expected);
  return found !== undefined && wanted !== undefined && areAllClose(found, wanted);
}

/** Whether both have the same sets among them, as texts or as rounded numbers. */
export function areSameSets(
  actual: readonly Iterable<string>[],
  expected: readonly Iterable<string>[],
): boolean {
  return (
    hasSameMembers(actual.map(keyOfWords), expected.map(keyOfWords)) || haveSameRounded(actual, expected)
  );
}

function haveSameRounded(
  actual: readonly Iterable<string>[],
  expected: readonly Iterable<string>[],
): boolean {
  const found = keysOfNumbers(actual);
  const wanted = found && keysOfNumbers(expected);
  return found !== undefined && wanted !== undefined && hasSameMembers(found, wanted);
}

/** Undefined where one word is no number, or is one that equals nothing. */
function keysOfNumbers(sets: readonly Iterable<string>[]): readonly string[] | undefined {
  const keys: string[] = [];
  for (const set of sets) {
    const numbers = pythonFloats(set);
    if (numbers === undefined || numbers.some(Number.isNaN)) return undefined;
    keys.push(keyOfWords(numbers.map((number) => String(roundToThousandths(number)))));
  }
  return keys;
}

function keyOfWords(words: Iterable<string>): string {
  return [...new Set(words)].sort().join('\n');
}

function hasSameMembers(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((key) => right.has(key));
}
