import type { CasesTests } from '../core/tests/cases-tests.ts';
import { compareOutput } from './compare-output.ts';
import type { Compare } from './comparison.ts';
import { hasFraction } from './equal-numbers.ts';
import { compareAs } from './official/compare-as.ts';
import { usual } from './usual.ts';

/** Whether a task's outputs are measured, asked once for all of its programs. */
const measured = new WeakMap<CasesTests, boolean>();

/**
 * What holds outputs of a task against those that were expected. `usual` looks at all cases of the task: where one of them expects a
 * fraction, another may expect `2`, and `2.0` is as right.
 */
export function comparisonOf(tests: CasesTests): Compare {
  const { compare = 'usual', tolerance } = tests;
  if (tests.compareAs !== undefined) return compareAs(tests.compareAs);
  if (compare !== 'usual') return compareOutput(compare, tolerance);
  return usual(() => isMeasured(tests), tolerance);
}

function isMeasured(tests: CasesTests): boolean {
  const known = measured.get(tests) ?? tests.cases.some(({ output }) => hasFraction(output));
  measured.set(tests, known);
  return known;
}
