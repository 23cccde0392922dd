import { describe, expect, test } from 'vitest';
import { keyedUniform, uniformStream } from '../../../src/core/statistics/seeded-random.ts';

describe('keyed random numbers', () => {
  test('depend on seed and keys alone', () => {
    const first = keyedUniform(7, 'HumanEval/3', 17);
    keyedUniform(7, 'HumanEval/4', 1);
    expect(keyedUniform(7, 'HumanEval/3', 17)).toBe(first);
    expect(keyedUniform(8, 'HumanEval/3', 17)).not.toBe(first);
    expect(keyedUniform(7, 'HumanEval/3', 18)).not.toBe(first);
    expect(keyedUniform(7, 'HumanEval/31', 7)).not.toBe(first);
  });

  test('are the same on every machine and in every version', () => {
    expect(
      [keyedUniform(0, 'a', 0), keyedUniform(0, 'a', 1), keyedUniform(1, 'a', 0)].map((x) => x.toFixed(12)),
    ).toMatchInlineSnapshot(`
      [
        "0.169830853455",
        "0.211223136292",
        "0.483589446005",
      ]
    `);
  });

  test('are spread evenly, also over keys that differ by one', () => {
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) {
      const bin = Math.floor(keyedUniform(3, 'task', i) * 10);
      bins[bin] = (bins[bin] as number) + 1;
    }
    // Chi-squared with 9 degrees of freedom stays below 27.9 in 99.9 % of fair draws.
    const chiSquared = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
    expect(chiSquared).toBeLessThan(27.9);
  });

  test('come as a stream that can be repeated', () => {
    const [a, b] = [uniformStream(1, 'x'), uniformStream(1, 'x')];
    expect(Array.from({ length: 5 }, a)).toEqual(Array.from({ length: 5 }, b));
  });
});
