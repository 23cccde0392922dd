import type { RunSummary } from '../core/run-summary.ts';
import { describeFailures } from './failures.ts';
import { type JunitCase, renderJunit } from './junit.ts';
import { formatCount } from './numbers.ts';

/**
 * A run as JUnit XML, a test case a task. A task that no sample solved is a failure, one that the harness failed on an error,
 * and one without samples is skipped. pass@k itself is no test: `passk gate --junit` decides on it.
 */
export function renderJunitReport({ suite, tasks }: RunSummary): string {
  return renderJunit(
    suite.name,
    tasks.map(({ taskId, n, c, verdicts }): JunitCase => {
      const errors = verdicts.harness_error ?? 0;
      if (errors > 0) {
        const message = `the harness failed on ${formatCount(errors)} of ${formatCount(n + errors)} samples`;
        return { name: taskId, problem: 'error', type: 'harness_error', message };
      }
      if (n === 0) return { name: taskId, problem: 'skipped', message: 'no sample' };
      if (c > 0) return { name: taskId };
      const message = `0 of ${formatCount(n)} passed: ${describeFailures(verdicts)}`;
      return { name: taskId, problem: 'failure', type: 'unsolved', message };
    }),
  );
}
