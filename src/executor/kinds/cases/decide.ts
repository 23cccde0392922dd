import { compareOutput } from '../../../comparisons/compare-output.ts';
import type { Difference } from '../../../comparisons/comparison.ts';
import type { CasesTests } from '../../../core/tests/cases-tests.ts';
import type { ProgramRunner } from '../../../workers/program-run.ts';
import { checkerDecision } from './checker.ts';
import { type CaseDecision, failure } from './failure.ts';

/** What decides for a task: its checker, or its comparison. */
export function decisionOf(
  { checker, compare = 'usual', tolerance }: CasesTests,
  runner: ProgramRunner,
): CaseDecision {
  if (checker !== undefined) return checkerDecision(runner, checker);
  const differenceOf = compareOutput(compare, tolerance);
  return async ({ output }, written) => {
    const difference = differenceOf(written, output);
    return difference === undefined ? undefined : failure('wrong_answer', inWords(difference));
  };
}

const SHOWN_OF_LINE = 150;

function inWords({ line, actual, expected }: Difference): string {
  const quote = (text: string) => JSON.stringify(text.slice(0, SHOWN_OF_LINE));
  const wrote = actual === undefined ? 'wrote nothing more' : `wrote ${quote(actual)}`;
  return `line ${line}: ${wrote}, expected ${expected === undefined ? 'no more' : quote(expected)}`;
}
