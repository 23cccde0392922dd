import type { Completion } from '../../core/completion.ts';
import { PasskError } from '../../core/errors.ts';

/** An answer that somebody else has drawn. */
export interface GivenSample {
  readonly taskId: string;
  /** The text that follows the prompt, or the whole answer where programs are to be found in it. */
  readonly completion: string;
  /** Kept beside it in the run directory. @default nothing */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/**
 * Samples from memory as completions; their order gives `sampleIndex` 0, 1, ... within each task.
 *
 * @param taskIds the tasks of the suite
 * @throws PasskError E_INPUT for a task that the suite does not have, an answer that is no text, and where there is none at all
 */
export async function* givenSamples(
  samples: readonly GivenSample[],
  taskIds: ReadonlySet<string>,
): AsyncGenerator<Completion> {
  const counts = new Map<string, number>();
  for (const [i, { taskId, completion, extra }] of samples.entries()) {
    if (!taskIds.has(taskId)) {
      throw new PasskError('E_INPUT', `the suite has no task "${taskId}"`, {
        field: `samples[${i}].taskId`,
        expected: `one of its ${taskIds.size} tasks: ${[...taskIds].slice(0, 3).join(', ')}, ...`,
      });
    }
    if (typeof completion !== 'string')
      throw new PasskError('E_INPUT', `this is ${typeof completion}`, {
        field: `samples[${i}].completion`,
        expected: 'a string',
      });
    const sampleIndex = counts.get(taskId) ?? 0;
    counts.set(taskId, sampleIndex + 1);
    yield { taskId, sampleIndex, completion, ...(extra === undefined ? {} : { extra }) };
  }
  if (counts.size === 0)
    throw new PasskError('E_INPUT', 'there is no sample', {
      field: 'samples',
      expected: 'one { taskId, completion } or more',
    });
}
