import type { FlakyTask } from '../core/flaky-task.ts';
import { inertText } from './inert-text.ts';
import { formatAmount } from './numbers.ts';

/**
 * Tasks whose programs did not get the same verdict every time, a sentence each.
 *
 * @param quarantine tasks that are known, by id, and need no sentence
 */
export function describeFlaky(
  tasks: readonly FlakyTask[] = [],
  quarantine: ReadonlyMap<string, string> = new Map(),
): readonly string[] {
  return tasks
    .filter(({ taskId }) => !quarantine.has(taskId))
    .map(
      ({ taskId, programs, verdicts }) =>
        `Flaky: ${formatAmount(programs, 'program')} of ${inertText(taskId)} ended differently when run again (${verdicts.join(', ')}).`,
    );
}
