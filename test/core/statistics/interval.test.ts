import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { taskInterval } from '../../../src/core/statistics/interval.ts';
import { mean } from '../../../src/core/statistics/mean.ts';
import { passAtK } from '../../../src/core/statistics/pass-at-k.ts';
import { uniformStream } from '../../../src/core/statistics/seeded-random.ts';
import { studentT } from '../../../src/core/statistics/student-t.ts';

describe("Student's t", () => {
  // Two-sided quantiles as printed in every table.
  test.each([
    [0.95, 1, 12.7062],
    [0.95, 2, 4.3027],
    [0.95, 3, 3.1824],
    [0.95, 10, 2.2281],
    [0.95, 19, 2.093],
    [0.95, 100, 1.984],
    [0.99, 5, 4.0321],
    [0.9, 30, 1.6973],
    [0.95, 1_000_000, 1.96],
  ])('covers %d with %d degrees of freedom at %d', (level, degrees, expected) => {
    expect(studentT(level, degrees)).toBeCloseTo(expected, 3);
  });

  test('refuses what it can not compute', () => {
    expect(() => studentT(1, 5)).toThrow(RangeError);
    expect(() => studentT(0.95, 0)).toThrow(RangeError);
  });
});

describe('the interval over tasks', () => {
  test('is honest at the ends: 20 of 20 tasks is not certainty', () => {
    const { low, high } = taskInterval(Array<number>(20).fill(1), 20);
    expect(low).toBeCloseTo(0.82, 2);
    expect(high).toBe(1);
    expect(taskInterval(Array<number>(20).fill(0), 2000).high).toBeGreaterThan(0.1);
  });

  test('knows next to nothing from one task, and nothing from none', () => {
    const { low, high } = taskInterval([0.5], 6);
    expect(low).toBeLessThan(0.05);
    expect(high).toBeGreaterThan(0.95);
    expect(taskInterval([], 0)).toEqual({ low: 0, high: 1 });
  });

  test('stays in [0, 1] and holds the estimate', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 200 }),
        (scores) => {
          const { low, high } = taskInterval(scores, scores.length * 20);
          const p = mean(scores);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(p);
          expect(high).toBeGreaterThanOrEqual(p);
        },
      ),
      { seed: 3 },
    );
  });

  test('is narrower with more tasks of the same kind', () => {
    const width = (tasks: number) => {
      const { low, high } = taskInterval(
        Array.from({ length: tasks }, (_, i) => (i % 4) / 3),
        tasks * 10,
      );
      return high - low;
    };
    expect(width(160)).toBeLessThan(width(40));
    expect(width(40)).toBeLessThan(width(12));
  });

  // Tasks as models meet them: many that never pass, some that always do. The truth is the mean over all such tasks.
  test.each([
    [20, 1],
    [20, 10],
    [164, 1],
    [164, 20],
  ])('covers the truth as often as it states, for %d tasks with %d samples', (tasks, n) => {
    const uniform = uniformStream(11, tasks, n);
    const truth = 1 / 3; // E[u^2] of a uniform u
    let covered = 0;
    const rounds = 1500;
    for (let round = 0; round < rounds; round++) {
      const scores = Array.from({ length: tasks }, () => {
        const p = uniform() ** 2;
        let c = 0;
        for (let i = 0; i < n; i++) if (uniform() < p) c += 1;
        return passAtK(n, c, 1) as number;
      });
      const { low, high } = taskInterval(scores, tasks * n);
      if (low <= truth && truth <= high) covered += 1;
    }
    expect(covered / rounds).toBeGreaterThan(0.93);
    expect(covered / rounds).toBeLessThan(0.98);
  });
});
