import type { FlakyTask } from '../../core/flaky-task.ts';
import type { Verdict } from '../../core/verdict.ts';
import type { RunReader } from '../../store/run-directory.ts';

/** Tasks whose verdicts disagreed when programs were run again; undefined where they were run once. */
export async function findFlaky(run: RunReader): Promise<readonly FlakyTask[] | undefined> {
  if ((run.manifest.repeat ?? 1) <= 1) return undefined;
  const found = new Map<string, { programs: number; readonly verdicts: Set<Verdict> }>();
  for await (const { taskId, repeatedVerdicts } of run.executions()) {
    if (repeatedVerdicts === undefined) continue;
    const task = found.get(taskId) ?? { programs: 0, verdicts: new Set() };
    task.programs += 1;
    for (const verdict of repeatedVerdicts) task.verdicts.add(verdict);
    found.set(taskId, task);
  }
  return [...found].map(([taskId, { programs, verdicts }]) => ({
    taskId,
    programs,
    verdicts: [...verdicts],
  }));
}
