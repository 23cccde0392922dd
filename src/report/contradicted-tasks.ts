import type { ContradictedTask } from '../core/contradicted-task.ts';

/** Why a longer message is cut: a note is one sentence. */
const MOST_CHARACTERS = 160;

/**
 * Notes on the tasks that were left out because their own solution fails their test.
 *
 * @example
 * describeContradicted([{ taskId: 'Mbpp/295', verdict: 'wrong_answer', message: 'AssertionError' }]);
 * // ['Left out, because its own solution fails its test: Mbpp/295 (wrong_answer: AssertionError).']
 */
export function describeContradicted(tasks: readonly ContradictedTask[] = []): readonly string[] {
  if (tasks.length === 0) return [];
  const what =
    tasks.length === 1 ? 'its own solution fails its test' : 'their own solutions fail their tests';
  const named = tasks.map(({ taskId, verdict, message }) => `${taskId} (${verdict}: ${firstLine(message)})`);
  return [`Left out, because ${what}: ${named.join(', ')}.`];
}

function firstLine(message: string): string {
  const [line = ''] = message.split('\n', 1);
  return line.length > MOST_CHARACTERS ? `${line.slice(0, MOST_CHARACTERS)}...` : line;
}
