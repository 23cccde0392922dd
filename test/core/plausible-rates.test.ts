import { describe, expect, test } from 'vitest';
import { mean, sampleVariance } from '../../src/core/mean.ts';
import { passAtK } from '../../src/core/pass-at-k.ts';
import { plausibleRates } from '../../src/core/plausible-rates.ts';
import { drawBeta, drawBinomial } from '../../src/core/random-draws.ts';
import { samplingVariance } from '../../src/core/sampling-variance.ts';
import { uniformStream } from '../../src/core/seeded-random.ts';

const ROUNDS = 20_000;

function drawn(draw: (uniform: () => number) => number) {
  const uniform = uniformStream(3);
  const values = Array.from({ length: ROUNDS }, () => draw(uniform));
  return { mean: mean(values), variance: sampleVariance(values) };
}

describe('random draws', () => {
  test.each([
    [10, 0.3],
    [20, 0.95],
    [1500, 0.4],
  ])('of %d samples at rate %d have the binomial mean and variance', (n, rate) => {
    const moments = drawn((uniform) => drawBinomial(n, rate, uniform));
    expect(moments.mean / (n * rate)).toBeCloseTo(1, 1.7);
    expect(moments.variance / (n * rate * (1 - rate))).toBeCloseTo(1, 1.3);
  });

  test('of a rate of 0 or 1 are certain', () => {
    expect(drawBinomial(7, 0, () => 0.9)).toBe(0);
    expect(drawBinomial(7, 1, () => 0.1)).toBe(7);
  });

  test.each([
    [0.2, 0.7],
    [3, 18],
  ])('of beta(%d, %d) have its mean and variance', (a, b) => {
    const moments = drawn((uniform) => drawBeta(a, b, uniform));
    expect(moments.mean).toBeCloseTo(a / (a + b), 1.9);
    expect(moments.variance / ((a * b) / ((a + b) ** 2 * (a + b + 1)))).toBeCloseTo(1, 1.2);
  });
});

describe('plausible rates of a run', () => {
  const truths = Array.from({ length: 160 }, (_, i) => (i / 160) ** 2);
  const uniform = uniformStream(5);
  const noise = (rates: readonly number[]) => mean(rates.map((p) => p * (1 - p)));

  test.each([3, 20])('are as noisy as the true ones, with n = %d', (n) => {
    const of = Array.from({ length: 40 }, () => {
      const counts = truths.map((p) => ({ n, c: drawBinomial(n, p, uniform) }));
      return noise(plausibleRates(counts)(uniform));
    });
    expect(mean(of) / noise(truths)).toBeCloseTo(1, 1.2);
  });

  test('are one rate for all where a single sample of each tells nothing about it', () => {
    expect(
      plausibleRates([
        { n: 1, c: 1 },
        { n: 1, c: 0 },
      ])(uniform),
    ).toEqual([0.5, 0.5]);
  });

  test('stay certain where every task is', () => {
    expect(
      plausibleRates([
        { n: 9, c: 9 },
        { n: 9, c: 0 },
      ])(uniform),
    ).toEqual([1, 0]);
  });
});

describe('the sampling variance of pass@k', () => {
  test.each([
    [0.3, 7, 3],
    [0.1, 20, 10],
    [0.5, 5, 5],
    [0.5, 6, 4],
    [0.2, 9, 1],
  ])('of rate %d with n = %d, k = %d is what summing over all outcomes gives', (rate, n, k) => {
    let first = 0;
    let second = 0;
    let choose = 1;
    for (let c = 0; c <= n; c++) {
      const weight = choose * rate ** c * (1 - rate) ** (n - c);
      const score = passAtK(n, c, k) as number;
      first += weight * score;
      second += weight * score * score;
      choose = (choose * (n - c)) / (c + 1);
    }
    expect(samplingVariance(rate, n, k)).toBeCloseTo(second - first * first, 12);
  });

  test('is nothing for a certain task, and not defined for n < k', () => {
    expect(samplingVariance(1, 5, 2)).toBe(0);
    expect(() => samplingVariance(0.5, 1, 2)).toThrow(RangeError);
  });
});
