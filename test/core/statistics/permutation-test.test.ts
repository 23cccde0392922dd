import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePassAtK } from '../../../src/core/statistics/compare-pass-at-k.ts';
import { hypergeometric } from '../../../src/core/statistics/hypergeometric.ts';
import { passAtK } from '../../../src/core/statistics/pass-at-k.ts';
import { permutationTest } from '../../../src/core/statistics/permutation-test.ts';
import type { TaskPair } from '../../../src/core/task-pair.ts';

/** Every way to hand the samples of each task to the two runs, one by one. */
function byEnumeration(pairs: readonly TaskPair[], k: number) {
  let outcomes = [0];
  for (const { before, after } of pairs) {
    const all = before.n + after.n;
    const here: number[] = [];
    for (let mask = 0; mask < 1 << all; mask++) {
      if (mask.toString(2).replaceAll('0', '').length !== after.n) continue;
      let c = 0;
      for (let i = 0; i < before.c + after.c; i++) c += (mask >> i) & 1;
      here.push(
        (passAtK(after.n, c, k) as number) - (passAtK(before.n, before.c + after.c - c, k) as number),
      );
    }
    outcomes = outcomes.flatMap((sum) => here.map((value) => sum + value));
  }
  const observed = pairs.reduce(
    (sum, { before, after }) =>
      sum + (passAtK(after.n, after.c, k) as number) - (passAtK(before.n, before.c, k) as number),
    0,
  );
  return {
    lower: outcomes.filter((sum) => sum <= observed + 1e-9).length / outcomes.length,
    variance: outcomes.reduce((sum, value) => sum + (value / pairs.length) ** 2, 0) / outcomes.length,
  };
}

const pair = (nBefore: number, nAfter: number) =>
  fc.record({
    before: fc.record({ n: fc.constant(nBefore), c: fc.nat(nBefore) }),
    after: fc.record({ n: fc.constant(nAfter), c: fc.nat(nAfter) }),
  });

describe('the stratified permutation test', () => {
  test('counts exactly what shuffling by hand gives', () => {
    const pairs = fc
      .integer({ min: 1, max: 3 })
      .chain((n) => fc.array(pair(n, n), { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(pairs, (given) => {
        const { lower, variance, method } = permutationTest(given, 1) ?? { lower: -1, variance: -1 };
        const expected = byEnumeration(given, 1);
        expect(method).toBe('exact');
        expect(lower).toBeCloseTo(expected.lower, 10);
        expect(variance).toBeCloseTo(expected.variance, 10);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test('draws what it does not count, near the figure of the plain difference and the same for one seed', () => {
    const pairs = [
      { before: { n: 4, c: 3 }, after: { n: 4, c: 1 } },
      { before: { n: 4, c: 2 }, after: { n: 3, c: 0 } },
      { before: { n: 3, c: 1 }, after: { n: 4, c: 1 } },
    ];
    const drawn = permutationTest(pairs, 2, { seed: 3 });
    expect(drawn?.method).toBe('random');
    const plain = byEnumeration(pairs, 2);
    expect(drawn?.lower).toBeCloseTo(plain.lower, 1); // compared over its standard error
    expect(drawn?.variance).toBeCloseTo(plain.variance, 10);
    expect(permutationTest(pairs, 2, { seed: 3 })).toEqual(drawn);
  });

  test("is McNemar's exact test for one sample a task", () => {
    const task = (before: number, after: number) => ({
      before: { n: 1, c: before },
      after: { n: 1, c: after },
    });
    const pairs = [
      ...Array<TaskPair>(7).fill(task(1, 0)),
      task(0, 1),
      ...Array<TaskPair>(30).fill(task(1, 1)),
    ];
    expect(permutationTest(pairs, 1)?.lower).toBeCloseTo(9 / 256, 12); // P(at most 1 of 8 heads)
    expect(permutationTest(pairs, 1)?.twoSided).toBeCloseTo(18 / 256, 12);
  });

  test('says nothing where nothing differed, and null where n < k', () => {
    const same = [{ before: { n: 5, c: 5 }, after: { n: 5, c: 5 } }];
    expect(permutationTest(same, 1)).toMatchObject({ lower: 1, twoSided: 1, variance: 0 });
    expect(permutationTest(same, 6)).toBeNull();
    expect(permutationTest([], 1)).toBeNull();
  });

  test('stands on a distribution that sums to one for thousands of samples', () => {
    for (const [all, passed, drawn] of [
      [20_000, 9_000, 10_000],
      [2, 1, 1],
      [10, 10, 4],
    ] as const) {
      const { from, probabilities } = hypergeometric(all, passed, drawn);
      const mean = probabilities.reduce((sum, value, i) => sum + value * (from + i), 0);
      expect(mean).toBeCloseTo((passed * drawn) / all, 6);
    }
  });
});

describe('the comparison of two runs', () => {
  test('shows a drop with both intervals, the one over tasks never the narrower', () => {
    const pairs = Array.from({ length: 40 }, (_, i) => ({
      before: { n: 20, c: i % 20 },
      after: { n: 20, c: Math.max(0, (i % 20) - 3) },
    }));
    const { difference, suite, tasks, test: p } = comparePassAtK(pairs, 1) ?? expect.fail();
    expect(difference).toBeCloseTo(-0.135, 12);
    expect(suite.high).toBeLessThan(0);
    expect(tasks.high - tasks.low).toBeGreaterThanOrEqual(suite.high - suite.low);
    expect(p.twoSided).toBeLessThan(0.001);
  });
});
