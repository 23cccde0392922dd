import type { TaskScore } from '../../core/run-scores.ts';

/** The scored tasks by what they have in common; a task may be in no group or in several. */
export function groupTasks<T>(
  tasks: readonly TaskScore[],
  groupsOf: (taskId: string) => readonly T[],
): ReadonlyMap<T, readonly TaskScore[]> {
  const groups = new Map<T, TaskScore[]>();
  for (const task of tasks) {
    if (task.n === 0) continue;
    for (const group of groupsOf(task.taskId)) {
      const known = groups.get(group);
      if (known === undefined) groups.set(group, [task]);
      else known.push(task);
    }
  }
  return groups;
}
