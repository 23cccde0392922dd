import { expect, test } from 'vitest';
import { addingSuite, jsonl, usePassk } from './passk.ts';

const { passk, write, read, runs } = usePassk();

test('a run’s answers are extracted again into a run of their own, with the rule of each', async () => {
  write('suite.jsonl', addingSuite(1));
  const fenced = '```python\ndef add0(x):\n    return x\n```';
  write(
    'samples.jsonl',
    jsonl([fenced, 'No.', '<think>'].map((completion) => ({ task_id: 't/0', completion }))),
  );
  const plain = await passk(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '-w', '1', '--json']);
  expect(JSON.parse(plain.stdout)).toMatchObject({ tasks: [{ n: 3, c: 0 }] });
  const [first] = runs() as [string];
  const again = await passk(['eval', '--re-extract', `reports/${first}`, '--out', 'again', '--json']);
  expect(JSON.parse(again.stdout)).toMatchObject({
    tasks: [{ n: 3, c: 1 }],
    verdicts: { passed: 1, no_code: 1 },
    extraction: { samples: 3, failed: 2, rules: { fence: 1, unparsed: 1, unclosed_thinking: 1 } },
  });
  const [second] = runs('again') as [string];
  expect(read(`again/${second}/completions.jsonl`)).toBe(read(`reports/${first}/completions.jsonl`));
  expect(read(`again/${second}/executions.jsonl`)).toContain('"rule":"fence"');
  expect(read(`again/${second}/report.md`)).toContain('No program was found in 2 of 3 answers');
});

test('a suite that has changed is refused by whoever finds programs again: a new run, and a ranking', async () => {
  write('suite.jsonl', addingSuite(1));
  write('samples.jsonl', jsonl([{ task_id: 't/0', completion: '    return x\n' }]));
  await passk(['eval', 'samples.jsonl', '-p', 'suite.jsonl', '-w', '1', '-q']);
  const run = `reports/${runs()[0]}`;
  write('suite.jsonl', addingSuite(2));
  for (const args of [
    ['eval', '--re-extract', run],
    ['rank', run],
  ]) {
    const { code, stderr } = await passk(args);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(
        /the suite ".*suite\.jsonl" is not the one that the run was made with[\s\S]*SHA-256 /,
      ),
    ]);
    expect(stderr).toContain(run);
  }
});
