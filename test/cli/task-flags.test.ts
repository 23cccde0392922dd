import { expect, test } from 'vitest';
import { taskPatternsOf } from '../../src/cli/task-flags.ts';
import { LCB_CALL_ROW, LCB_ROW } from '../problems/judge-data/rows.ts';
import { usePassk } from './passk.ts';

const { passk, write, read, runs } = usePassk();

test('flags by facts are patterns of tasks', () => {
  expect(taskPatternsOf({})).toBeUndefined();
  expect(
    taskPatternsOf({
      tasks: 'a,b',
      difficulty: 'Easy,medium',
      platform: 'atcoder',
      after: '2024-08-01',
      before: '2025-01-31',
    }),
  ).toEqual([
    'a',
    'b',
    '&difficulty:easy|difficulty:medium',
    '&platform:atcoder',
    '&date>=2024-08-01',
    '&date<=2025-01-31',
  ]);
  expect(() => taskPatternsOf({ after: 'August' })).toThrow(/field "--after": "August" does not do/);
  expect(() => taskPatternsOf({ before: '2024-13-01' })).toThrow(/--before/);
});

test('a run over tasks of one difficulty says so, and goes on with them; what can’t be judged is told', async () => {
  const untested = { ...LCB_ROW, question_id: 'u', public_test_cases: '[]', private_test_cases: '[]' };
  write('lcb.jsonl', [LCB_ROW, LCB_CALL_ROW, untested].map((row) => JSON.stringify(row)).join('\n'));
  write('samples.jsonl', JSON.stringify({ task_id: 'abc301_a', completion: 'print(input() * 2)' }));
  const shown = await passk([
    'problems',
    'show',
    'lcb.jsonl',
    '--platform',
    'leetcode',
    '--before',
    '2024-01-01',
  ]);
  expect(shown.stdout).toMatch(/^2730 .*platform:leetcode, difficulty:medium, date:2023-05-07\n$/);
  expect(shown.stderr).toBe('warning: 1 task was left out, which has no tests: u\n');
  const facts = ['--difficulty', 'easy', '--after', '2024-08-01'];
  const { code, stdout, stderr } = await passk([
    'eval',
    'samples.jsonl',
    '-p',
    'lcb.jsonl',
    ...facts,
    '--json',
    '-q',
  ]);
  expect({ code, summary: JSON.parse(stdout) as unknown }).toMatchObject({
    code: 0,
    summary: { samples: 1 },
  });
  expect(stderr).toContain('1 task was left out, which has no tests: u');
  const run = `reports/${runs()[0]}`;
  expect(JSON.parse(read(`${run}/manifest.json`))).toMatchObject({
    tasks: ['&difficulty:easy', '&date>=2024-08-01'],
  });
  expect((await passk(['eval', '--resume', run, ...facts, '-q'])).code).toBe(0);
  expect((await passk(['eval', '--resume', run, '--difficulty', 'hard', '-q'])).stderr).toContain('--tasks');
});
