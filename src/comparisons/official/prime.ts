import { areCloseLines, areSameLists, isNotEmpty, isSameText, wantedLines } from './apps.ts';
import { splitLines } from './python-text.ts';

/** verl's prime_code: the rule of APPS without its sets, and without numbers where every line has nothing but digits. */
export function asPrime(actual: string, expected: string): boolean {
  const lines = splitLines(actual);
  if (isSameText(lines, expected)) return true;
  const written = lines.filter(isNotEmpty);
  const wanted = wantedLines(expected);
  if (areSameLists(lines, wanted) || areSameLists(written, wanted)) return true;
  return ![...written, ...wanted].every(isDigits) && areCloseLines(written, wanted);
}

function isDigits(text: string): boolean {
  return /^\p{Nd}+$/u.test(text);
}
