import { expect, test } from 'vitest';
import type { Problem } from '../../../src/core/problem.ts';
import type { RunScores } from '../../../src/core/run-scores.ts';
import { generateSuite } from '../../../src/problems/families/generate-suite.ts';
import { scoreBySize } from '../../../src/runs/results/score-by-size.ts';

const scoresOf = (problems: readonly Problem[], n = 4): RunScores => ({
  passAtK: [],
  samples: n * problems.length,
  verdicts: {},
  tasks: problems.map(({ taskId }) => ({ taskId, n, c: 2, verdicts: {} })),
  executed: 0,
  deduplicated: 0,
});
const bySize = (problems: readonly Problem[]) => scoreBySize(problems, scoresOf(problems))?.bySize;
const { problems: chains } = generateSuite('chain:length=1..2,count=2');
const { problems: bindings } = generateSuite('binding:variables=2..3,count=1');

test('tasks of two sizes are scored by size, the smallest first', () => {
  const { measure, sizes } = bySize([...chains].reverse()) ?? {};
  expect(measure).toBe('length');
  expect(sizes?.map(({ size, tasks, passAt1 }) => [size, tasks, passAt1.value])).toEqual([
    [1, 2, 0.5],
    [2, 2, 0.5],
  ]);
});

test('one size alone, two families, and a suite with any other task have no score by size', () => {
  expect(bySize(chains.slice(0, 2))).toBeUndefined();
  expect(bySize([...chains, ...bindings])).toBeUndefined();
  const other: Problem = { ...(chains[0] as Problem), taskId: 'other', tags: [] };
  expect(bySize([...chains, other])).toBeUndefined();
  expect(bySize([other, ...chains])).toBeUndefined();
  expect(scoreBySize(chains, scoresOf(chains, 0))).toBeUndefined();
});
