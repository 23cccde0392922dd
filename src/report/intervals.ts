import type { PassAtK } from '../core/run-scores.ts';
import { INTERVAL_METHOD } from '../core/statistics/interval.ts';
import { SUITE_INTERVAL_METHOD } from '../core/statistics/suite-interval.ts';

/** What the two intervals of a report are and, where the second is missing, why. */
export function describeIntervals(passAtK: readonly PassAtK[]): string {
  const missing = passAtK.find(({ value, suiteLow }) => value !== null && suiteLow === null);
  const methods = `tasks like these: ${INTERVAL_METHOD}; this suite again: ${SUITE_INTERVAL_METHOD}`;
  return missing === undefined ? methods : `${methods}, which needs 2k samples a task`;
}
