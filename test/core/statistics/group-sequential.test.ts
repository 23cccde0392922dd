import { describe, expect, test } from 'vitest';
import { lookLevels, spentError } from '../../../src/core/statistics/group-sequential.ts';
import { normalQuantile } from '../../../src/core/statistics/normal.ts';
import { uniformStream } from '../../../src/core/statistics/seeded-random.ts';

describe('levels of repeated looks', () => {
  test('are those that Lan and DeMets publish for five equal steps', () => {
    const bounds = lookLevels(0.025, [0.2, 0.4, 0.6, 0.8, 1]).map((level) => -normalQuantile(level));
    for (const [i, published] of [4.877, 3.357, 2.68, 2.29, 2.031].entries())
      expect(bounds[i]).toBeCloseTo(published, 3);
  });

  test('give the whole error to a single look', () => {
    expect(lookLevels(0.05, [1])[0]).toBeCloseTo(0.05, 12);
    expect(spentError(0.05, 1)).toBe(0.05);
  });

  test('give nothing to a look without anything new', () => {
    expect(lookLevels(0.05, [0.5, 0.5, 1])[1]).toBe(0);
  });

  test('keep the error over all looks of a random walk, however unevenly they come', () => {
    const information = [0.3, 0.34, 0.7, 0.9, 1];
    const bounds = lookLevels(0.05, information).map((level) => -normalQuantile(level));
    const uniform = uniformStream(11);
    const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
    let crossed = 0;
    const rounds = 40_000;
    for (let round = 0; round < rounds; round++) {
      let walk = 0;
      let before = 0;
      for (const [i, t] of information.entries()) {
        walk += normal() * Math.sqrt(t - before);
        before = t;
        if (walk / Math.sqrt(t) < (bounds[i] as number)) continue;
        crossed += 1;
        break;
      }
    }
    expect(Math.abs(crossed / rounds - 0.05)).toBeLessThan(0.0033); // three standard errors
  });
});
