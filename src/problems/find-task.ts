import { PasskError } from '../core/errors.ts';
import { firstFew } from '../core/first-few.ts';
import { endsIn } from './ends-in.ts';
import { nearest } from './nearest.ts';

/**
 * The task that a person means: by its id, or by the end of it where only one task has that.
 *
 * @throws PasskError E_USAGE when no task is meant, naming the nearest, or more than one
 * @example
 * findTask('17', ['HumanEval/16', 'HumanEval/17']); // 'HumanEval/17'
 */
export function findTask(name: string, taskIds: readonly string[]): string {
  if (taskIds.includes(name)) return name;
  const wanted = name.toLowerCase();
  const byPart = taskIds.filter((id) => id.toLowerCase() === wanted || endsIn(id, name));
  const matches = byPart.length > 0 ? byPart : taskIds.filter((id) => id.toLowerCase().endsWith(wanted));
  const [match] = matches;
  if (match !== undefined && matches.length === 1 && name !== '') return match;
  if (match !== undefined) {
    throw new PasskError('E_USAGE', `${matches.length} tasks end in ${JSON.stringify(name)}`, {
      field: 'task',
      expected: `one of ${firstFew(matches)}`,
    });
  }
  const short = new Map(taskIds.map((id) => [id.slice(id.lastIndexOf('/') + 1), id]));
  const near = nearest(name, taskIds) ?? short.get(nearest(name, short.keys()) ?? '');
  throw new PasskError('E_USAGE', `there is no task ${JSON.stringify(name)}`, {
    field: 'task',
    expected: `an id of the run, or its end, such as ${taskIds.slice(0, 3).join(', ')}`,
    ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
  });
}
