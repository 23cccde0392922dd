import { expect, test } from 'vitest';
import type { Completion } from '../../src/core/completion.ts';
import { humanEvalRecords, type SampleOutcome } from '../../src/report/human-eval-export.ts';

async function* stream(completions: readonly Completion[]): AsyncGenerator<Completion> {
  yield* completions;
}

async function recordsOf(
  completions: readonly Completion[],
  outcomes: Record<string, SampleOutcome>,
): Promise<string[]> {
  const lines: string[] = [];
  const outcomeOf = (taskId: string, sampleIndex: number) => outcomes[`${taskId}#${sampleIndex}`];
  for await (const record of humanEvalRecords(stream(completions), outcomeOf))
    lines.push(JSON.stringify(record));
  return lines;
}

test('a record is the sample as it came, then result and passed, in the order of the file', async () => {
  const completions: Completion[] = [
    { taskId: 'b', sampleIndex: 0, completion: 'x', extra: { temperature: 0.8, note: null } },
    { taskId: 'a', sampleIndex: 0, completion: 'y' },
    { taskId: 'b', sampleIndex: 1, completion: 'z' },
  ];
  const outcomes: Record<string, SampleOutcome> = {
    'b#0': { verdict: 'passed' },
    'a#0': { verdict: 'timeout', evidenceMessage: 'CPU time limit of 3000 ms reached' },
    'b#1': { verdict: 'runtime_error', evidenceMessage: "name 'q' is not defined" },
  };
  expect(await recordsOf(completions, outcomes)).toEqual([
    '{"task_id":"b","completion":"x","temperature":0.8,"note":null,"result":"passed","passed":true}',
    '{"task_id":"a","completion":"y","result":"timed out","passed":false}',
    '{"task_id":"b","completion":"z","result":"failed: name \'q\' is not defined","passed":false}',
  ]);
});

test.each<[SampleOutcome, string]>([
  [{ verdict: 'wrong_answer', evidenceMessage: '' }, 'failed: '],
  [{ verdict: 'no_code' }, 'failed: no_code'],
  [{ verdict: 'harness_error' }, 'failed: harness error'],
  [
    { verdict: 'harness_error', evidenceMessage: 'the worker died' },
    'failed: harness error: the worker died',
  ],
])('%j is written as %j', async (outcome, result) => {
  const [line] = await recordsOf([{ taskId: 'a', sampleIndex: 0, completion: '' }], { 'a#0': outcome });
  expect(JSON.parse(line as string)).toEqual({ task_id: 'a', completion: '', result, passed: false });
});

test('a sample’s own result field is replaced in its place', async () => {
  const completion = { taskId: 'a', sampleIndex: 0, completion: 'x', extra: { passed: 'old', model: 'm' } };
  expect(await recordsOf([completion], { 'a#0': { verdict: 'passed' } })).toEqual([
    '{"task_id":"a","completion":"x","passed":true,"model":"m","result":"passed"}',
  ]);
});

test('a sample without a verdict is an error, not a hole', async () => {
  await expect(recordsOf([{ taskId: 'a', sampleIndex: 2, completion: 'x' }], {})).rejects.toMatchObject({
    code: 'E_INPUT',
    message: expect.stringContaining('sample 3 of the task "a" has no verdict'),
  });
});
