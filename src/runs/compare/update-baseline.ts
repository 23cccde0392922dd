import { existsSync } from 'node:fs';
import type { FlakyTask } from '../../core/flaky-task.ts';
import type { Baseline } from '../../store/baseline.ts';
import { measureRun } from '../results/measure-run.ts';
import { readAnyBaseline } from './read-any-baseline.ts';
import { requireTasks } from './require-tasks.ts';

/** Of {@link updateBaseline}. */
export interface UpdateBaselineOptions {
  /** Directory of a finished run. */
  readonly run: string;
  /** Baseline to write; commit it. What stood there is read first. */
  readonly file: string;
  /** Why these tasks take no part in decisions, by their ids, besides those that are quarantined already. @default no more */
  readonly quarantine?: Readonly<Record<string, string>>;
  /** Quarantined tasks that take part again. @default none */
  readonly release?: readonly string[];
}

/** A baseline that was written, and what can be said about it. */
export interface UpdatedBaseline {
  readonly baseline: Baseline;
  /** What stood in the file before; absent where there was none. */
  readonly previous?: Baseline;
  /** Tasks whose verdicts disagreed when their programs were run again; absent where none were. */
  readonly flakyTasks?: readonly FlakyTask[];
  /** A sequential gate stopped the run when it was decided: its pass@k leans that way. */
  readonly isStoppedByGate: boolean;
}

/**
 * Writes the file that `gateRun` compares with from a finished run, as `passk baseline update` does. A task stays quarantined until somebody
 * releases it by name; one that has left the suite is forgotten.
 *
 * @throws PasskError E_INPUT for a run that is not finished, E_HARNESS for samples that only met a harness error, E_USAGE for a task that there
 * is not
 * @example
 * await updateBaseline({ run: run.path, file: 'base.json', quarantine: { 'passk/knit_rows': 'its test is disputed' } });
 */
export async function updateBaseline(options: UpdateBaselineOptions): Promise<UpdatedBaseline> {
  const { run, file } = options;
  const { baseline: fresh, summary } = await measureRun(run);
  const previous = existsSync(file) ? await readAnyBaseline(file) : undefined;
  const baseline = { ...fresh, quarantine: quarantineOf(fresh, previous, options) };
  const { writeBaseline } = await import('../../store/baseline.ts');
  await writeBaseline(file, baseline);
  const { hasLooks } = await import('../../store/look-record.ts');
  return {
    baseline,
    ...(previous === undefined ? {} : { previous }),
    ...(summary.flakyTasks === undefined ? {} : { flakyTasks: summary.flakyTasks }),
    isStoppedByGate: hasLooks(run),
  };
}

function quarantineOf(
  fresh: Baseline,
  old: Baseline | undefined,
  { quarantine: added = {}, release = [] }: UpdateBaselineOptions,
): ReadonlyMap<string, string> {
  requireTasks('--quarantine', Object.keys(added), fresh.tasks);
  const kept = [...(old?.quarantine ?? [])].filter(([taskId]) => fresh.tasks.has(taskId));
  const quarantine = new Map([...kept, ...Object.entries(added)]);
  for (const taskId of release) {
    requireTasks('--release', [taskId], quarantine);
    quarantine.delete(taskId);
  }
  return quarantine;
}
