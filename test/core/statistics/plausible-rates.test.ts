import { describe, expect, test } from 'vitest';
import { mean, sampleVariance } from '../../../src/core/statistics/mean.ts';
import { plausibleRates } from '../../../src/core/statistics/plausible-rates.ts';
import { drawBeta, drawBinomial } from '../../../src/core/statistics/random-draws.ts';
import { uniformStream } from '../../../src/core/statistics/seeded-random.ts';

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
