import type { RunSummary } from '../core/run-summary.ts';
import { formatAmount, formatCount } from './numbers.ts';

/** Over what the figures of a run were taken. */
export interface Coverage {
  /** Tasks with at least one scored sample; the means are over these. */
  readonly tasks: number;
  /** Scored samples of the task that has fewest, and most, among them. */
  readonly smallest: number;
  readonly largest: number;
}

export function coverageOf(summary: Pick<RunSummary, 'tasks'>): Coverage {
  let tasks = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let largest = 0;
  for (const { n } of summary.tasks) {
    if (n === 0) continue;
    tasks += 1;
    smallest = Math.min(smallest, n);
    largest = Math.max(largest, n);
  }
  return { tasks, smallest: tasks === 0 ? 0 : smallest, largest };
}

/** "over 164 tasks, 100 samples each" or "over 164 tasks, 80..100 samples each". */
export function describeCoverage({ tasks, smallest, largest }: Coverage): string {
  const samples =
    smallest === largest
      ? formatAmount(largest, 'sample')
      : `${formatCount(smallest)}..${formatCount(largest)} samples`;
  return `over ${formatAmount(tasks, 'task')}, ${samples} each`;
}
