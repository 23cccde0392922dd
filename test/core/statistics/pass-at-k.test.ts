import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanPassAtK, passAtK } from '../../../src/core/statistics/pass-at-k.ts';

/** pass@k by the definition: the share of k-subsets of the samples that hold a passing one, counted one by one. */
function byEnumeration(n: number, c: number, k: number): number {
  let subsets = 0;
  let good = 0;
  for (let mask = 0; mask < 1 << n; mask++) {
    if (mask.toString(2).replaceAll('0', '').length !== k) continue;
    subsets += 1;
    if ((mask & ((1 << c) - 1)) !== 0) good += 1;
  }
  return good / subsets;
}

function binomial(n: bigint, k: bigint): bigint {
  if (k > n) return 0n;
  let result = 1n;
  for (let i = 0n; i < k; i++) result = (result * (n - i)) / (i + 1n);
  return result;
}

/** The paper's formula in whole numbers, rounded once at the end to 18 digits. */
function exactly(n: number, c: number, k: number): number {
  const all = binomial(BigInt(n), BigInt(k));
  const bad = binomial(BigInt(n - c), BigInt(k));
  return Number(((all - bad) * 10n ** 40n) / all) / 1e40;
}

const counts = fc
  .integer({ min: 1, max: 1000 })
  .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n }), fc.integer({ min: 1, max: n })));

describe('pass@k', () => {
  test('equals the mean over all k-subsets for every n up to 12', () => {
    for (let n = 1; n <= 12; n++) {
      for (let c = 0; c <= n; c++) {
        for (let k = 1; k <= n; k++) expect(passAtK(n, c, k)).toBeCloseTo(byEnumeration(n, c, k), 14);
      }
    }
  });

  test('equals exact arithmetic to 12 digits for n up to 1,000', () => {
    fc.assert(
      fc.property(counts, ([n, c, k]) => {
        const exact = exactly(n, c, k);
        expect(Math.abs((passAtK(n, c, k) as number) - exact)).toBeLessThanOrEqual(1e-12 * exact);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  test('neither overflows nor loses a small result at n = 10,000', () => {
    expect(passAtK(10_000, 1, 1)).toBe(1e-4);
    expect(passAtK(10_000, 1, 5000)).toBeCloseTo(0.5, 12);
    expect(passAtK(10_000, 5000, 5000)).toBe(1);
    expect(passAtK(10_000, 3, 2)).toBeCloseTo(exactly(10_000, 3, 2), 15);
  });

  test('grows with c and with k', () => {
    fc.assert(
      fc.property(counts, ([n, c, k]) => {
        const value = passAtK(n, c, k) as number;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        if (c < n) expect(passAtK(n, c + 1, k)).toBeGreaterThanOrEqual(value);
        if (k < n) expect(passAtK(n, c, k + 1)).toBeGreaterThanOrEqual(value);
      }),
      { seed: 2 },
    );
  });

  test('is null for n < k: never 0, never 1, never NaN', () => {
    expect(passAtK(5, 5, 10)).toBeNull();
    expect(passAtK(0, 0, 1)).toBeNull();
  });

  test.each([
    [5, 6, 1],
    [5, -1, 1],
    [5, 1, 0],
    [5.5, 1, 1],
    [5, 1, Number.NaN],
  ])('refuses n=%d, c=%d, k=%d', (n, c, k) => {
    expect(() => passAtK(n, c, k)).toThrow(RangeError);
  });
});

describe('pass@k of a run', () => {
  test('is the mean over tasks, which may have different n', () => {
    const tasks = [
      { n: 10, c: 5 },
      { n: 2, c: 0 },
      { n: 4, c: 4 },
    ];
    expect(meanPassAtK(tasks, 1)).toBe(0.5);
    expect(meanPassAtK(tasks, 2)).toBeCloseTo((1 - 10 / 45 + 0 + 1) / 3, 15);
  });

  test('is null as soon as one task has too few samples, and without tasks', () => {
    expect(
      meanPassAtK(
        [
          { n: 10, c: 5 },
          { n: 2, c: 0 },
        ],
        3,
      ),
    ).toBeNull();
    expect(meanPassAtK([], 1)).toBeNull();
  });

  test('of equal tasks is exactly the value of each', () => {
    expect(
      meanPassAtK(
        Array.from({ length: 164 }, () => ({ n: 20, c: 7 })),
        1,
      ),
    ).toBe(0.35);
  });
});
