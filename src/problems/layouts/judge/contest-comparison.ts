import type { TestCase } from '../../../core/tests/cases-tests.ts';
import type { ComparisonName } from '../../../core/tests/comparison-name.ts';

const FREE_CASE =
  /\bany (?:letter )?case\b|\bcase[- ]?insensitive|\b(?:upper|lower)[ -]?(?:case)? or (?:upper|lower)[ -]?case/i;
const ANSWER = /^(?:yes|no)$/i;

/**
 * How contests compare that use testlib: token by token, numbers by their value; where the statement says that letters may be small or capital
 * and all answers are yes or no, without regard to that.
 */
export function contestComparison(statement: string, cases: readonly TestCase[]): ComparisonName {
  if (!FREE_CASE.test(statement)) return 'numbers';
  const isAnswer = ({ output }: TestCase) =>
    output.split(/\s+/).every((word) => word === '' || ANSWER.test(word));
  return cases.every(isAnswer) ? 'yes-no' : 'numbers';
}
