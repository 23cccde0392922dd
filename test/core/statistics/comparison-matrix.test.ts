import { describe, expect, test } from 'vitest';
import { comparePassAtK } from '../../../src/core/statistics/compare-pass-at-k.ts';
import { comparisonMatrices } from '../../../src/core/statistics/comparison-matrix.ts';

const run = (...passed: readonly number[]) => new Map(passed.map((c, i) => [`t/${i}`, { n: 20, c }]));

describe('every run against every other', () => {
  const runs = [run(2, 4, 6), run(4, 8, 12), run(4, 9, 12)];
  const [first, second] = comparisonMatrices(runs, [1, 5]);

  test('is antisymmetric, with nothing on the diagonal', () => {
    for (const cells of [first?.cells, second?.cells]) {
      for (const [i, row] of (cells ?? []).entries())
        for (const [j, cell] of row.entries()) {
          expect(cell === null).toBe(i === j);
          const other = cells?.[j]?.[i];
          expect((cell?.difference ?? 0) + (other?.difference ?? 0)).toBe(0);
          expect(cell?.adjusted).toBe(other?.adjusted);
        }
    }
    expect(first?.cells[1]?.[0]?.difference).toBeCloseTo(0.2);
  });

  test('corrects p-values for all pairs and all k', () => {
    const pairs = [...(runs[0] ?? [])].map(([id, before]) => ({
      before,
      after: runs[1]?.get(id) ?? before,
    }));
    const alone = comparePassAtK(pairs, 1)?.test.twoSided as number;
    const adjusted = first?.cells[1]?.[0]?.adjusted as number;
    expect(adjusted).toBeGreaterThan(2 * alone);
    expect(adjusted).toBeLessThanOrEqual(6 * alone);
  });

  test('takes the tasks that both have', () => {
    const [matrix] = comparisonMatrices([run(10, 10), run(10)], [1]);
    expect(matrix?.cells[1]?.[0]?.difference).toBe(0);
  });
});
