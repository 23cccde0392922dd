import { createHash } from 'node:crypto';
import { PasskError } from '../core/errors.ts';
import { WHOLE_ANSWERS } from '../core/prompt-options.ts';
import { describe, parseRecord } from '../jsonl/parse-record.ts';
import { readLines } from '../jsonl/read-lines.ts';
import type { ModelAnswer, ModelBackend } from './model-backend.ts';

/**
 * A model that repeats the completions of a samples file: sample i of a task is the task's i-th line. The whole file is
 * held in memory, because its order is not the order in which a run asks.
 *
 * @param path a samples file, plain or gzipped
 * @throws PasskError E_INPUT with file and line for a bad sample; from `sample` when the file has too few for the task.
 */
export async function createReplayBackend(path: string): Promise<ModelBackend> {
  const { answers, sha256 } = await readAnswers(path);
  return {
    // Named by what it says, too: a run is not resumed with a file that has changed since.
    name: `replay:${path}@${sha256.slice(0, 12)}`,
    isOffline: true,
    templates: WHOLE_ANSWERS,
    async sample({ problem, sampleIndexes }) {
      const known = answers.get(problem.taskId) ?? [];
      return sampleIndexes.map((sampleIndex) => {
        const answer = known[sampleIndex];
        if (answer === undefined) throw tooFew(path, problem.taskId, known.length, sampleIndex);
        return answer;
      });
    },
  };
}

interface Answers {
  readonly answers: ReadonlyMap<string, readonly ModelAnswer[]>;
  /** Of the lines, so that a file and its gzipped twin are the same. */
  readonly sha256: string;
}

async function readAnswers(path: string): Promise<Answers> {
  const answers = new Map<string, ModelAnswer[]>();
  const hash = createHash('sha256');
  for await (const { text, number } of readLines(path)) {
    hash.update(text).update('\n');
    const { task_id, completion, ...extra } = parseRecord(text, path, number);
    if (typeof task_id !== 'string') throw wrongField(path, number, 'task_id', task_id);
    if (typeof completion !== 'string') throw wrongField(path, number, 'completion', completion);
    const answer = { completion, ...(Object.keys(extra).length === 0 ? {} : { extra }) };
    const known = answers.get(task_id);
    if (known === undefined) answers.set(task_id, [answer]);
    else known.push(answer);
  }
  if (answers.size === 0) {
    throw new PasskError('E_INPUT', 'there is no sample in it', {
      file: path,
      expected: 'one {"task_id", "completion"} a line',
    });
  }
  return { answers, sha256: hash.digest('hex') };
}

function wrongField(file: string, line: number, field: string, value: unknown): PasskError {
  const problem = value === undefined ? 'the field is missing' : `this is ${describe(value)}`;
  return new PasskError('E_INPUT', problem, { file, line, field, expected: 'a string' });
}

function tooFew(file: string, taskId: string, count: number, sampleIndex: number): PasskError {
  const held = count === 0 ? 'no sample' : count === 1 ? '1 sample' : `${count} samples`;
  return new PasskError(
    'E_INPUT',
    `the file has ${held} of the task "${taskId}"; sample ${sampleIndex + 1} was asked for`,
    {
      file,
      hint: 'Ask for fewer with -n, or let `passk eval` judge the file: its tasks may have different numbers of samples.',
    },
  );
}
