import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeSweep } from '../../src/store/sweep.ts';
import { runInProcess } from './in-process.ts';
import { writeRun } from './written-run.ts';

const folder = mkdtempSync(join(tmpdir(), 'passk-show-'));
let run: string;
let taskIds: readonly string[];
beforeAll(async () => {
  run = await writeRun(folder, 3, 4, 1);
  const lines = readFileSync(join(folder, 'suite.jsonl'), 'utf8').trim().split('\n');
  taskIds = lines.map((line) => (JSON.parse(line) as { task_id: string }).task_id);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const show = (...args: string[]) => runInProcess(folder, ['show', run, ...args]);
const refused = async (...args: string[]) => (await show(...args)).stderr;

test('passk show RUN lists every task with its pass rate', async () => {
  const { stdout } = await show();
  expect(stdout).toMatch(/^3 tasks, hardest first\n/);
  for (const taskId of taskIds) expect(stdout).toMatch(new RegExp(`${taskId} +1 of 4 .*wrong_answer 3`));
});

test('passk show RUN TASK puts equal verdicts together and shows the first that failed', async () => {
  const { stdout } = await show(taskIds[1] as string);
  expect(stdout).toContain(`${taskIds[1]} · 1 of 4 passed`);
  expect(stdout).toMatch(/\n {2}0 +passed/);
  expect(stdout).toContain(`${taskIds[1]} · sample 1 · wrong_answer`);
});

test('a task is found by its number', async () => {
  const { stdout } = await show('2', '--sample', '0');
  expect(stdout).toContain(`${taskIds[2]} · sample 0 · passed`);
});

test('--verdict leaves only those samples', async () => {
  const { stdout } = await show('2', '--verdict', 'passed');
  expect(stdout).toContain('sample 0 · passed');
  expect(stdout).not.toContain('wrong_answer');
});

test('--json prints the task, its samples and nothing else', async () => {
  const { stdout } = await show('0', '--json');
  const record = JSON.parse(stdout);
  expect(record).toMatchObject({ task_id: taskIds[0], n: 4, c: 1 });
  expect(record.samples.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
    'passed',
    'wrong_answer',
    'wrong_answer',
    'wrong_answer',
  ]);
});

test('what is not there is said, with what there is', async () => {
  expect(await refused('17')).toMatch(/there is no task "17"/);
  expect(await refused('0', '--sample', '9')).toMatch(/no judged sample 9/);
  expect(await refused('--sample', '1')).toMatch(/a sample of which task/);
  expect(await refused('--temperature', '0.5')).toMatch(/one run, not a sweep/);
});

test('a run of a sweep is chosen by its temperature', async () => {
  const cold = await writeRun(folder, 3, 4, 3);
  const sweep = {
    format: 1,
    sweepId: 's',
    createdAt: '2026-01-01',
    runs: [
      { temperature: 0.2, directory: cold.slice('reports/'.length) },
      { temperature: 0.8, directory: run.slice('reports/'.length) },
    ],
  } as const;
  await writeSweep(join(folder, 'reports'), sweep);
  const showSweep = async (...args: string[]) => runInProcess(folder, ['show', 'reports', ...args]);
  expect((await showSweep('--temperature', '0.2')).stdout).toMatch(new RegExp(`${taskIds[0]} +3 of 4 `));
  expect((await showSweep('--temperature', '0.8')).stdout).toMatch(new RegExp(`${taskIds[0]} +1 of 4 `));
  const sample = ['1', '--sample', '2', '--temperature'];
  expect((await showSweep(...sample, '0.2')).stdout).toContain(`${taskIds[1]} · sample 2 · passed`);
  expect((await showSweep(...sample, '0.8')).stdout).toContain(`${taskIds[1]} · sample 2 · wrong_answer`);
  expect((await showSweep()).stderr).toMatch(/this is a sweep: which of its runs\?[\s\S]*0\.2, 0\.8/);
  expect((await showSweep('--temperature', '0.5')).stderr).toMatch(/no run has temperature 0\.5/);
});

test('a sample whose program ran for another shows why that one failed, and a failure of ours is not counted', async () => {
  const other = await writeRun(folder, 1, 4, 0);
  const evidence = {
    message: 'AssertionError',
    test_text: 'assert candidate(7) == 9',
    last_call: 'f(7)',
    last_result: '8',
  };
  const records = [
    { sample_index: 0, verdict: 'wrong_answer', evidence },
    { sample_index: 1, verdict: 'wrong_answer', duplicate_of: 0 },
    { sample_index: 2, verdict: 'harness_error' },
    { sample_index: 3, verdict: 'passed' },
  ].map((record) => JSON.stringify({ task_id: taskIds[0], isolation: 'full', ...record }));
  writeFileSync(join(folder, other, 'executions.jsonl'), `${records.join('\n')}\n`);
  const { stdout } = await runInProcess(folder, ['show', other, '0', '--sample', '1']);
  expect(stdout).toMatch(/call +f\(7\)\n +got +8\n +expected +9\n/);
  const html = (await runInProcess(folder, ['report', other, '--format', 'html'])).stdout;
  expect(html).toContain('"lastCall":"f(7)","lastResult":"8","expected":"9"');
  expect((await runInProcess(folder, ['show', other, '0'])).stdout).toContain(' · 1 of 3 passed');
  const filtered = await runInProcess(folder, ['show', other, '0', '--verdict', 'wrong_answer']);
  expect(filtered.stdout).toContain(' · 1 of 3 passed');
});
