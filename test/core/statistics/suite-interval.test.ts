import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalCdf, normalQuantile } from '../../../src/core/statistics/normal.ts';
import { passAtK } from '../../../src/core/statistics/pass-at-k.ts';
import { passAtKVariance } from '../../../src/core/statistics/pass-at-k-variance.ts';
import { suiteInterval } from '../../../src/core/statistics/suite-interval.ts';

function binomial(n: bigint, k: bigint): bigint {
  if (k > n) return 0n;
  let result = 1n;
  for (let i = 0n; i < k; i++) result = (result * (n - i)) / (i + 1n);
  return result;
}

describe('the normal distribution', () => {
  // From the C library's erfc; the last two are where a series and a fraction take over from one another.
  test.each([
    [0, 0.5],
    [1.959963984540054, 0.975],
    [-1.6448536269514722, 0.05],
    [2.9999, 0.998649658717],
    [3.0001, 0.998650545087],
  ])('has %d at %d', (z, probability) => {
    expect(normalCdf(z)).toBeCloseTo(probability, 9);
  });

  test('has a quantile for every probability inside (0, 1), and for none outside', () => {
    for (const p of [1e-12, 0.001, 0.05, 0.5, 0.9, 0.999999])
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
    expect(() => normalQuantile(1)).toThrow(RangeError);
  });
});

describe('the variance of pass@k within a task', () => {
  test('is p(1-p)/(n-1) for k = 1', () => {
    expect(passAtKVariance({ n: 20, c: 5 }, 1)).toBeCloseTo((0.25 * 0.75) / 19, 15);
  });

  test('is unbiased: over all c it averages to the variance of the estimator, in exact rationals', () => {
    const rate = { passed: 2n, of: 7n };
    for (let n = 2; n <= 12; n++) {
      for (let k = 1; 2 * k <= n; k++) {
        // Everything over the common denominator 7^n * C(n,k)^2 * C(n,2k).
        const all = binomial(BigInt(n), BigInt(k));
        const doubled = binomial(BigInt(n), BigInt(2 * k));
        let mean = 0n;
        let square = 0n;
        let estimate = 0;
        for (let c = 0; c <= n; c++) {
          const f = BigInt(n - c);
          const weight = binomial(BigInt(n), f) * rate.passed ** BigInt(c) * (rate.of - rate.passed) ** f;
          const q = binomial(f, BigInt(k));
          mean += weight * q;
          square += weight * q * q;
          const exact = q * q * doubled - binomial(f, BigInt(2 * k)) * all * all;
          expect(exact >= 0n).toBe(true);
          const value = passAtKVariance({ n, c }, k) as number;
          expect(value).toBeCloseTo(Number(exact) / Number(all * all * doubled), 12);
          estimate += (Number(weight) / Number(rate.of ** BigInt(n))) * value;
        }
        const scale = rate.of ** BigInt(n);
        const truth = Number(square * scale - mean * mean) / Number(scale * scale * all * all);
        expect(estimate).toBeCloseTo(truth, 12);
      }
    }
  });

  test('does not exist for n < 2k', () => {
    expect(passAtKVariance({ n: 3, c: 1 }, 2)).toBeNull();
  });
});

describe('the interval for this suite', () => {
  test('never claims certainty where nothing varied', () => {
    const solved = suiteInterval(
      Array.from({ length: 20 }, () => ({ n: 20, c: 20 })),
      1,
    );
    expect(solved?.high).toBe(1);
    expect(solved?.low).toBeLessThan(1 - 3 / 400);
    const settled = suiteInterval(
      Array.from({ length: 20 }, (_, i) => ({ n: 20, c: i < 8 ? 20 : 0 })),
      1,
    );
    expect((settled?.high ?? 0) - (settled?.low ?? 0)).toBeGreaterThan(6 / 400);
  });

  test('lets no unseen event widen it where every task varied', () => {
    const varied = Array.from({ length: 20 }, () => ({ n: 20, c: 5 }));
    const { low = 0, high = 1 } = suiteInterval(varied, 8) ?? {};
    expect(high - low).toBeLessThan(0.05);
  });

  test('is null without 2k samples in every task', () => {
    expect(suiteInterval([{ n: 1, c: 1 }], 1)).toBeNull();
    expect(suiteInterval([], 1)).toBeNull();
  });

  test('stays in [0, 1] and holds the estimate', () => {
    const task = fc.integer({ min: 4, max: 40 }).chain((n) => fc.record({ n: fc.constant(n), c: fc.nat(n) }));
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 60 }), fc.constantFrom(1, 2), (tasks, k) => {
        const { low, high } = suiteInterval(tasks, k) ?? { low: 2, high: -1 };
        const p = tasks.reduce((sum, { n, c }) => sum + (passAtK(n, c, k) as number), 0) / tasks.length;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(p + 1e-12);
        expect(high).toBeGreaterThanOrEqual(p - 1e-12);
      }),
      { seed: 5 },
    );
  });
});
