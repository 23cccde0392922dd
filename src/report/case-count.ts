import { type Execution, hasPassedPublic } from '../core/execution.ts';
import { formatAmount } from './numbers.ts';

/**
 * What became of a program's cases, in a few words; undefined where it has none.
 *
 * @example
 * describeCases(execution); // "3 of 10 cases held, 4 run, fails a hidden case"
 */
export function describeCases(
  execution: Pick<Execution, 'verdict' | 'cases' | 'passedPublic'>,
): string | undefined {
  const { verdict, cases } = execution;
  const passedPublic = hasPassedPublic(execution);
  const parts = [
    ...(cases === undefined ? [] : [`${cases.held} of ${formatAmount(cases.total, 'case')} held`]),
    ...(cases === undefined || cases.run === cases.total ? [] : [`${cases.run} run`]),
    ...(passedPublic === undefined || verdict === 'passed'
      ? []
      : [passedPublic ? 'fails a hidden case' : 'fails a public case']),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
}
