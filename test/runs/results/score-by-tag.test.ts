import { expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import type { RunScores, TaskScore } from '../../../src/core/run-scores.ts';
import { scoreByTag } from '../../../src/runs/results/score-by-tag.ts';

const tagged = (...all: readonly (readonly string[])[]): readonly Problem[] =>
  all.map((tags, i) => ({ taskId: `t/${i}`, tags }) as unknown as Problem);

const scoresOf = (tasks: readonly Omit<TaskScore, 'taskId' | 'verdicts'>[]): RunScores => ({
  passAtK: [{ k: 1, value: null, low: null, high: null, suiteLow: null, suiteHigh: null }],
  samples: 0,
  verdicts: {},
  tasks: tasks.map((task, i) => ({ taskId: `t/${i}`, verdicts: {}, ...task })),
  executed: 0,
  deduplicated: 0,
});
const valuesOf = (problems: readonly Problem[], key: string) =>
  scoreByTag(problems, scoresOf(problems.map(() => ({ n: 2, c: 1 }))), [key])?.byTag[0]?.values.map(
    ({ value, tasks }) => [value, tasks],
  );

test('values stand in the order that they mean: difficulties, numbers, then words; tasks without one come last', () => {
  const levels = ['HARD', 'easy', 'medium_hard', 'medium'].map((word) => [`difficulty:${word}`]);
  expect(valuesOf(tagged([], ...levels), 'difficulty')).toEqual([
    ['easy', 1],
    ['medium', 1],
    ['medium_hard', 1],
    ['HARD', 1],
    [null, 1],
  ]);
  const rated = tagged(['rating:1200'], ['rating:800'], ['rating:10000'], ['rating:800']);
  expect(valuesOf(rated, 'rating')).toEqual([
    ['800', 2],
    ['1200', 1],
    ['10000', 1],
  ]);
});

test('a task with several words for tags counts in the row of each, once', () => {
  expect(valuesOf(tagged(['graphs', 'sums', 'sums'], ['sums', 'a:b']), 'tag')).toEqual([
    ['graphs', 1],
    ['sums', 2],
  ]);
});

test('each value has all the scores of its tasks, and a key that no task has none', () => {
  const problems = tagged(['d:x'], ['d:x'], ['d:y']);
  const scores = scoresOf([
    { n: 4, c: 1, passedPublic: 2 },
    { n: 4, c: 2, passedPublic: 2 },
    { n: 4, c: 0, passedPublic: 0 },
  ]);
  const { byTag } = scoreByTag(problems, scores, ['d', 'nobody']) ?? {};
  expect(byTag).toHaveLength(1);
  expect(byTag?.[0]?.values).toMatchObject([
    { value: 'x', tasks: 2, passAtK: [{ value: 3 / 8 }], filteredPassAtK: [{ value: 3 / 4 }] },
    { value: 'y', tasks: 1, passAtK: [{ value: 0 }], filteredPassAtK: [{ value: 0 }] },
  ]);
});
