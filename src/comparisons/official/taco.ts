import { areCloseLines, areSameSets, wantedLines } from './apps.ts';
import { split, strip } from './python-text.ts';

/**
 * TACO: the rule of APPS, but what was written is one text where that rule has a list of lines, so that its later steps take it character by
 * character: the characters as the numbers of the lines, and the characters of each word as the words of a line.
 */
export function asTaco(actual: string, expected: string): boolean {
  const written = actual.replace(/\r\n?/g, '\n');
  if (strip(written) === strip(expected)) return true;
  const wanted = wantedLines(expected);
  return (
    (written.length <= 2 * wanted.length && areCloseLines([...written], wanted)) ||
    areSameSets([...new Set(split(written))], wanted.map(split))
  );
}
