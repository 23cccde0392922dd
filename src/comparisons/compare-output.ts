import type { ComparisonName } from '../core/tests/comparison-name.ts';
import type { Tolerance } from '../core/tests/tolerance.ts';
import type { Compare } from './comparison.ts';
import { hasFraction } from './equal-numbers.ts';
import { exact } from './exact.ts';
import { inOrder } from './in-order.ts';
import { tokens } from './spans.ts';
import { unordered } from './unordered.ts';
import { byLines, byNumbers, usual } from './usual.ts';

const isSame = (actual: string, expected: string): boolean => actual === expected;
const inAnyCase = (actual: string, expected: string): boolean =>
  actual.toLowerCase() === expected.toLowerCase();

/**
 * The comparison of that name.
 *
 * - `exact`: every character.
 * - `lines`: line by line; white space at the ends of lines and blank lines at the end are free.
 * - `tokens`: what white space parts, whatever white space it is.
 * - `numbers`: tokens, and numbers by their value (`equalNumbers`).
 * - `unordered`: lines in any order, each as often as it was to be.
 * - `yes-no`: tokens, in capital or small letters.
 * - `usual`: `numbers` for an output that holds a fraction, and `lines` for any other.
 *
 * @example
 * compareOutput('usual')('0.30000000000000004\n', '0.3'); // undefined: equal
 * compareOutput('lines')('1\n3', '1\n2'); // { line: 2, actual: '3', expected: '2' }
 */
export function compareOutput(name: ComparisonName, tolerance?: Tolerance): Compare {
  switch (name) {
    case 'exact':
      return exact;
    case 'lines':
      return byLines;
    case 'tokens':
      return inOrder(tokens, isSame);
    case 'numbers':
      return byNumbers(tolerance);
    case 'unordered':
      return unordered;
    case 'yes-no':
      return inOrder(tokens, inAnyCase);
    case 'usual':
      return usual(hasFraction, tolerance);
  }
}
