import { expect, test } from 'vitest';
import type { Suite } from '../../../src/core/problem.ts';
import { selectTasks } from '../../../src/problems/select-tasks.ts';

const suite: Suite = {
  name: 'contest',
  sha256: '',
  problems: (
    [
      ['a/1', ['difficulty:easy', 'platform:atcoder', 'date:2024-08-03', 'rating:900']],
      ['a/2', ['difficulty:hard', 'platform:atcoder', 'date:2023-01-01', 'rating:1500']],
      ['a/3', ['difficulty:medium', 'platform:leetcode', 'date:2024-08-01', 'rating:10000']],
      ['a/4', ['greedy']],
    ] as const
  ).map(([taskId, tags]) => ({
    taskId,
    tags,
    language: 'python',
    prompt: '',
    canonicalSolution: '',
    tests: { kind: 'cases', cases: [{ input: '', output: '' }] },
  })),
};
const ids = (...patterns: readonly string[]) =>
  selectTasks(suite, patterns)
    .map(({ taskId }) => taskId.slice(2))
    .join('');

test.each<readonly [patterns: readonly string[], expected: string]>([
  [['&difficulty:easy'], '1'],
  [['&difficulty:easy|difficulty:medium'], '13'],
  [['&difficulty:easy|difficulty:medium', '&platform:leetcode'], '3'],
  [['&date>=2024-08-01'], '13'],
  [['&date>=2024-08-02', '&date<=2024-08-03'], '1'],
  [['&date<=2024-08-01'], '23'],
  [['&rating>=1000'], '23'],
  [['&rating<=900'], '1'],
  [['1', '2', '&difficulty:hard'], '2'],
  [['!a/3', '&date>=2024-01-01'], '1'],
  [['date>=2024-08-02', 'greedy'], '14'],
  [['&*'], '1234'],
])('patterns %j choose tasks %s', (patterns, expected) => {
  expect(ids(...patterns)).toBe(expected);
});

test('a bound that no task can keep, and conditions that leave none, are errors', () => {
  expect(() => ids('&date>=2025-01-01')).toThrow(/no task of contest matches "&date>=2025-01-01"/);
  expect(() => ids('&difficulty:easy', '&platform:leetcode')).toThrow(/no task is left/);
});
