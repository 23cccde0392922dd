import type { Tolerance } from '../core/tests/tolerance.ts';
import type { Compare } from './comparison.ts';
import { equalNumbers } from './equal-numbers.ts';
import { inOrder } from './in-order.ts';
import { lines, tokens } from './spans.ts';

/** Line by line; white space at the ends of lines and blank lines at the end are free. */
export const byLines: Compare = inOrder(lines, (actual, expected) => actual === expected);

/** What white space parts, and numbers by their value. */
export function byNumbers(tolerance?: Tolerance): Compare {
  return inOrder(tokens, equalNumbers(tolerance));
}

/**
 * By numbers where answers are measured, and by lines where they are not. What is equal by lines is so by numbers.
 *
 * @param isMeasured asked only of outputs that are not equal by lines
 */
export function usual(isMeasured: (expected: string) => boolean, tolerance?: Tolerance): Compare {
  const measured = byNumbers(tolerance);
  return (actual, expected) => {
    const difference = byLines(actual, expected);
    return difference === undefined || !isMeasured(expected) ? difference : measured(actual, expected);
  };
}
