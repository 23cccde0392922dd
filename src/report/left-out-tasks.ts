import { firstFew } from '../core/first-few.ts';
import type { LeftOutTask } from '../core/problem.ts';

const NAMED = 3;

/**
 * Notes on the tasks of a suite's files that can't be judged here, one for each reason.
 *
 * @example
 * describeLeftOut([{ taskId: 'APPS/12', reason: 'has no tests' }]);
 * // ['1 task was left out, which has no tests: APPS/12']
 */
export function describeLeftOut(tasks: readonly LeftOutTask[] = []): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { taskId, reason } of tasks) {
    const ids = byReason.get(reason) ?? [];
    ids.push(taskId);
    byReason.set(reason, ids);
  }
  return [...byReason].map(([reason, ids]) => {
    const what =
      ids.length === 1 ? '1 task was left out, which' : `${ids.length} tasks were left out, each of which`;
    return `${what} ${reason}: ${firstFew(ids, NAMED)}`;
  });
}
