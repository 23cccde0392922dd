const NUMBER = /^[+-]?(?:(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?|(inf(?:inity)?)|(nan(?:\([a-z0-9_]*\))?))$/;

/** Two numbers of CodeContests differ by less, however large they are. */
const PRECISION = 1e-5;

/**
 * CodeContests: words in small letters; where not all of them are the same texts, numbers are equal that differ by less than 1e-5 as doubles,
 * so that neither an infinite number nor nan equals itself then.
 */
export function asCodeContests(actual: string, expected: string): boolean {
  const [found, wanted] = [words(actual), words(expected)];
  if (found.length !== wanted.length) return false;
  return (
    found.every((word, i) => word === wanted[i]) ||
    found.every((word, i) => isMatch(word, wanted[i] as string))
  );
}

/** A form feed parts no words there. */
function words(text: string): readonly string[] {
  return (text.match(/[^ \n\t\r\v]+/g) ?? []).map((word) =>
    word.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()),
  );
}

function isMatch(actual: string, expected: string): boolean {
  const [found, wanted] = [numberOf(actual), numberOf(expected)];
  if (found === undefined || wanted === undefined) return actual === expected;
  return Math.abs(found - wanted) < PRECISION;
}

function numberOf(word: string): number | undefined {
  const text = word.includes('\f') ? word.trim() : word; // at an end of a word it is white space all the same
  const [whole, infinite, nan] = NUMBER.exec(text) ?? [];
  if (whole === undefined) return undefined;
  if (nan !== undefined) return Number.NaN;
  if (infinite !== undefined)
    return text.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return Number(text);
}
