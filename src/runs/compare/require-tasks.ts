import { PasskError } from '../../core/errors.ts';
import { nearest } from '../../problems/nearest.ts';

/** @throws PasskError E_USAGE when no task has one of these ids */
export function requireTasks(
  flag: string,
  taskIds: readonly string[],
  tasks: ReadonlyMap<string, unknown>,
): void {
  const unknown = taskIds.find((taskId) => !tasks.has(taskId));
  if (unknown === undefined) return;
  const near = nearest(unknown, [...tasks.keys()]);
  throw new PasskError('E_USAGE', `there is no task "${unknown}"`, {
    field: flag,
    ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
  });
}
