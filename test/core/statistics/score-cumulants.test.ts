import { describe, expect, test } from 'vitest';
import { passAtK } from '../../../src/core/statistics/pass-at-k.ts';
import { expectedCumulants, runCumulants } from '../../../src/core/statistics/score-cumulants.ts';

/** Cumulants of pass@k over all outcomes of n samples at this rate, one by one. */
function byEnumeration(rate: number, n: number, k: number) {
  const moments = [0, 0, 0, 0];
  let choose = 1;
  for (let c = 0; c <= n; c++) {
    const weight = choose * rate ** c * (1 - rate) ** (n - c);
    for (let power = 0; power < 4; power++)
      moments[power] = (moments[power] as number) + weight * (passAtK(n, c, k) as number) ** power;
    choose = (choose * (n - c)) / (c + 1);
  }
  const [, first = 0, second = 0, third = 0] = moments;
  return { variance: second - first ** 2, third: third - 3 * first * second + 2 * first ** 3 };
}

const known = (rate: number) => ({ passed: rate * 1e12, failed: (1 - rate) * 1e12 });

describe('the noise of pass@k within a task', () => {
  test.each([
    [0.3, 7, 3],
    [0.1, 20, 10],
    [0.5, 5, 5],
    [0.5, 6, 4],
    [0.98, 15, 10],
    [0.2, 9, 1],
  ])('at rate %d with n = %d, k = %d is what summing over all outcomes gives', (rate, n, k) => {
    const expected = byEnumeration(rate, n, k);
    const { variance, third } = expectedCumulants(n, k, known(rate));
    expect(variance).toBeCloseTo(expected.variance, 11);
    expect(third).toBeCloseTo(expected.third, 11);
  });

  test('is averaged over a rate that is not known', () => {
    // Beta(2, 1) has density 2p, so the mean of p(1-p) is 1/6.
    expect(expectedCumulants(4, 1, { passed: 2, failed: 1 }).variance).toBeCloseTo(1 / 24, 12);
  });

  test('keeps its digits for thousands of samples', () => {
    const { variance, third } = expectedCumulants(10_000, 1, known(0.9));
    expect(variance / 9e-6).toBeCloseTo(1, 6);
    expect(third / ((0.09 * -0.8) / 1e8)).toBeCloseTo(1, 3);
  });

  test('is nothing for a certain task, and not defined for n < k', () => {
    expect(expectedCumulants(5, 2, { passed: 5, failed: 0 })).toEqual({ variance: 0, third: 0 });
    expect(() => expectedCumulants(1, 2, known(0.5))).toThrow(RangeError);
  });
});

test('the noise of a run is that of its tasks, over their number', () => {
  const tasks = [
    { n: 10, c: 10 },
    { n: 10, c: 0 },
  ];
  expect(runCumulants(tasks, 1)).toEqual({ variance: 0, third: 0 });
  const alike = Array.from({ length: 8 }, () => ({ n: 10, c: 5 })); // as alike as can be: one rate for all
  expect(runCumulants(alike, 1).variance).toBeCloseTo(0.25 / 10 / 8, 10);
  expect(runCumulants(alike, 1, () => 40).variance).toBeCloseTo(0.25 / 40 / 8, 10);
});
