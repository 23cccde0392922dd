import { expect, test } from 'vitest';
import { runInProcess } from './in-process.ts';
import { addingSuite, jsonl, usePassk } from './passk.ts';

const { folder, write, read, runs } = usePassk();
const passk = (...args: string[]) => runInProcess(folder(), args);

const MARK = "Outputs were compared as APPS' own grader does (--compare-as apps)";

/** One task, whose solution writes its lines in order, and a sample that does not. */
function writeTask(): void {
  const cases = [{ input: '', output: 'b\na\n' }];
  const attempts = [{ label: 'sorted', verdict: 'wrong_answer', completion: 'print("a\\nb")\n' }];
  write(
    'suite.jsonl',
    jsonl([{ task_id: 't/0', prompt: '', canonical_solution: 'print("b\\na")\n', cases, attempts }]),
  );
  write('samples.jsonl', jsonl([{ task_id: 't/0', completion: 'print("a\\nb")\n' }]));
}

const EVAL = ['eval', 'samples.jsonl', '-p', 'suite.jsonl', '-w', '1', '--no-preflight'] as const;

test('a run that compares as an official grader says so wherever it is told of', async () => {
  writeTask();
  const { stdout } = await passk(...EVAL, '--compare-as', 'apps', '--out', 'as-apps');
  const run = `as-apps/${runs('as-apps')[0]}`;
  expect(stdout.replace(/\s+/g, ' ')).toContain(MARK);
  expect(stdout).toMatch(/pass@1\s+1\.0/);
  expect(JSON.parse(read(`${run}/manifest.json`)).compare_as).toBe('apps');
  expect(JSON.parse(read(`${run}/scores.json`)).compare_as).toBe('apps');
  expect(read(`${run}/report.md`).replaceAll('\\', '')).toContain(MARK);
  expect(read(`${run}/report.html`).replaceAll('&#39;', "'")).toContain(MARK);
  const report = async (format: string) => (await passk('report', run, '--format', format)).stdout;
  expect(JSON.parse(await report('json')).compare_as).toBe('apps');
  expect(await report('csv')).toBe('task_id,n,c,passed,compare_as\r\nt/0,1,1,1,apps\r\n');
  expect(await report('junit')).toContain('<property name="compare_as" value="apps"/>');

  expect(await passk('baseline', 'update', run, 'base.json')).toMatchObject({ code: 0 });
  expect(JSON.parse(read('base.json')).conditions.judge.compare_as).toBe('apps');

  const resumed = await passk('eval', '--resume', run, '--compare-as', 'taco');
  expect([resumed.code, resumed.stderr]).toEqual([
    2,
    expect.stringContaining('--compare-as: the run has apps, asked is taco'),
  ]);
  expect(await passk('eval', '--resume', run)).toMatchObject({ code: 0 });

  await passk(...EVAL, '--out', 'plain');
  const plain = `plain/${runs('plain')[0]}`;
  expect(read(`${plain}/report.md`)).not.toContain('Outputs were compared');
  const refused = await passk('compare', plain, run);
  expect([refused.code, refused.stderr]).toEqual([
    2,
    expect.stringMatching(/judge: .*\n.*"compare_as":"apps"/),
  ]);
  expect((await passk('gate', plain, '--baseline', 'base.json')).code).toBe(2);

  await passk('eval', '--re-extract', run, '--out', 'again', '--no-preflight', '-q');
  expect(JSON.parse(read(`again/${runs('again')[0]}/manifest.json`)).compare_as).toBe('apps');
});

test('problems check compares as it is told', async () => {
  writeTask();
  expect(await passk('problems', 'check', 'suite.jsonl')).toMatchObject({ code: 0 });
  const { code, stdout } = await passk('problems', 'check', 'suite.jsonl', '--compare-as', 'apps');
  expect(code).toBe(2);
  expect(stdout).toContain('t/0: the attempt "sorted" is passed, not wrong_answer');
  expect(stdout).toContain("1 faults, compared as APPS' own grader does");
});

test('a suite without outputs or results has nothing that could be compared so', async () => {
  write('suite.jsonl', addingSuite(1));
  write('samples.jsonl', jsonl([{ task_id: 't/0', completion: '    return x\n' }]));
  const { code, stderr } = await passk(...EVAL, '--compare-as', 'apps');
  expect([code, stderr]).toEqual([2, expect.stringContaining('no task has outputs or results to compare')]);
  expect(runs()).toEqual([]);
});
