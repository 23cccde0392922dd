/**
 * Whether a task is meant by the end of its id, what stands behind a slash; in capitals or not.
 *
 * @example
 * endsIn('HumanEval/17', '17'); // true
 */
export function endsIn(taskId: string, name: string): boolean {
  return taskId.toLowerCase().endsWith(`/${name.toLowerCase()}`);
}
