import { defectsByTask, type KnownDefect } from '../../core/known-defect.ts';
import type { TaskScore } from '../../core/run-scores.ts';
import type { RunSummary } from '../../core/run-summary.ts';
import { describeFailures } from '../failures.ts';
import { describeDefect } from '../known-defects.ts';
import { formatCount } from '../numbers.ts';
import { type JunitCase, renderJunit } from './junit.ts';

/**
 * A run as JUnit XML, a test case a task. A task that no sample solved is a failure, one that the harness failed on an error,
 * and one without samples is skipped. pass@k itself is no test: `passk gate --junit` decides on it.
 *
 * What is known against a task stands in properties of its case, passed or not; a failure says it in its message, too, because
 * many viewers show no properties.
 */
export function renderJunitReport({ suite, tasks, knownDefects, compareAs }: RunSummary): string {
  const defects = defectsByTask(knownDefects);
  return renderJunit(
    suite.name,
    tasks.map((task) =>
      caseOf(task, defects.get(task.taskId), compareAs === undefined ? {} : { compare_as: compareAs }),
    ),
  );
}

function caseOf(
  { taskId, n, c, verdicts }: TaskScore,
  defect: KnownDefect | undefined,
  marks: Readonly<Record<string, string>>,
): JunitCase {
  const known = {
    name: taskId,
    properties: { ...marks, ...(defect === undefined ? {} : propertiesOf(defect)) },
  };
  const errors = verdicts.harness_error ?? 0;
  if (errors > 0) {
    const message = `the harness failed on ${formatCount(errors)} of ${formatCount(n + errors)} samples`;
    return { ...known, problem: 'error', type: 'harness_error', message };
  }
  if (n === 0) return { ...known, problem: 'skipped', message: 'no sample' };
  if (c > 0) return known;
  const remark = defect === undefined ? '' : `; ${describeDefect(defect)}`;
  const message = `0 of ${formatCount(n)} passed: ${describeFailures(verdicts)}${remark}`;
  return { ...known, problem: 'failure', type: 'unsolved', message };
}

function propertiesOf(defect: KnownDefect): Readonly<Record<string, string>> {
  const { kind, disputed, what, source } = defect;
  return {
    known_defect: kind,
    disputed: String(disputed),
    known_defect_what: what,
    ...(source === undefined ? {} : { known_defect_source: source }),
  };
}
