import { expect, test } from 'vitest';
import { formatMove, verdictMoves } from '../../src/report/comparison-parts.ts';

/** A task of n samples, of which c passed and the others were wrong. */
const task = (taskId: string, n: number, c: number) => ({
  taskId,
  n,
  c,
  verdicts: { passed: c, wrong_answer: n - c },
});
const moved = (before: readonly ReturnType<typeof task>[], after: readonly ReturnType<typeof task>[]) =>
  verdictMoves(
    { tasks: before },
    { tasks: after },
    before.filter(({ taskId }) => after.some((other) => other.taskId === taskId)),
  ).map((move) => [move.verdict, formatMove(move.before, move), formatMove(move.after, move)]);

test('verdicts that moved are counted where both runs have as many samples', () => {
  expect(moved([task('a', 4, 1), task('b', 4, 4)], [task('a', 4, 2), task('b', 4, 4)])).toEqual([
    ['passed', '5', '6'],
    ['wrong_answer', '3', '2'],
  ]);
});

test('they are shares where a run has more samples: numbers would tell of its size alone', () => {
  expect(moved([task('a', 10, 5)], [task('a', 4, 3)])).toEqual([
    ['passed', '50.0 %', '75.0 %'],
    ['wrong_answer', '50.0 %', '25.0 %'],
  ]);
  expect(moved([task('a', 12, 4)], [task('a', 3, 1)])).toEqual([]);
});

test('tasks that one of the runs lacks are in neither', () => {
  expect(moved([task('a', 10, 5), task('b', 90, 90)], [task('a', 10, 6), task('c', 50, 0)])).toEqual([
    ['passed', '5', '6'],
    ['wrong_answer', '5', '4'],
  ]);
});
