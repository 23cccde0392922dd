import type { Difference } from '../../../comparisons/comparison.ts';
import { comparisonOf } from '../../../comparisons/comparison-of.ts';
import type { CasesTests } from '../../../core/tests/cases-tests.ts';
import type { ProgramRunner } from '../../../workers/program-run.ts';
import { checkerDecision } from './checker.ts';
import { type CaseDecision, failure } from './failure.ts';

/** What decides for a task: its checker, or its comparison. */
export function decisionOf(tests: CasesTests, runner: ProgramRunner): CaseDecision {
  if (tests.checker !== undefined) return checkerDecision(runner, tests.checker);
  const differenceOf = comparisonOf(tests);
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
