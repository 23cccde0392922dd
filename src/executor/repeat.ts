import type { ExecutionResult } from '../core/execution.ts';

/**
 * Runs a program so many times, to find verdicts that depend on luck. The first verdict counts, so that a run scores the same
 * with and without repeats; the others only show whether it can be believed. A `harness_error` is no verdict of the program.
 *
 * @param times at least 1
 */
export async function executeRepeatedly(
  execute: () => Promise<ExecutionResult>,
  times: number,
): Promise<ExecutionResult> {
  const first = await execute();
  if (first.verdict === 'harness_error') return first;
  const verdicts = [first.verdict];
  for (let i = 1; i < times; i++) {
    const { verdict } = await execute();
    if (verdict !== 'harness_error') verdicts.push(verdict);
  }
  return new Set(verdicts).size === 1 ? first : { ...first, repeatedVerdicts: verdicts };
}
