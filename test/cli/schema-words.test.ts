import { expect, test } from 'vitest';
import { runInProcess } from './in-process.ts';
import { addingSamples, addingSuite, usePassk } from './passk.ts';

const { folder, write } = usePassk();
const problem = { task_id: 't/0', prompt: 'p', entry_point: 'f', canonical_solution: '', test: 'x' };

test.each([
  [
    { prompt: undefined },
    'field "prompt": it is missing (expected a string, in a problem of HumanEval: task_id, ',
  ],
  [
    { limits: { time_limit_ms: 'x' } },
    'field "limits.time_limit_ms": this is "x" (expected a number, in a problem',
  ],
  [
    { limits: { seconds: 1 } },
    'field "limits.seconds": there is no such field (expected a problem of HumanEval',
  ],
  [{ entry_point: '1f' }, 'field "entry_point": this is "1f" (expected a function name, in a problem'],
  [{ judging: 'both' }, 'field "judging": this is "both" (expected "split" or "shared", in a problem'],
])('a problem with %j is refused in words of ours', async (wrong, said) => {
  write('suite.jsonl', JSON.stringify({ ...problem, ...wrong }));
  const { code, stderr } = await runInProcess(folder(), ['problems', 'show', 'suite.jsonl']);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`suite.jsonl:1: ${said}`) });
});

test('so are a price list and a baseline', async () => {
  write('suite.jsonl', addingSuite(1));
  write('prices.json', '{"reference": {"input": "5", "output": 1}}');
  const run = [
    'run',
    '-p',
    'suite.jsonl',
    '-m',
    'openai:x',
    '--base-url',
    'http://localhost:9/v1',
    '--prices',
    'prices.json',
  ];
  expect((await runInProcess(folder(), run)).stderr).toContain(
    'prices.json: field "reference.input": this is "5" (expected a number, in {"MODEL":',
  );
  write('samples.jsonl', addingSamples(1, 1, 1));
  write('base.json', '{"format": 1, "run_id": 7}');
  const { stderr } = await runInProcess(folder(), ['gate', '--plan', '--baseline', 'base.json']);
  expect(stderr).toContain('base.json: field "run_id": this is 7 (expected a string, in a baseline as');
});
