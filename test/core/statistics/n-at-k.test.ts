import { describe, expect, test } from 'vitest';
import { type CandidateCount, filteredPassAtK, nAtK } from '../../../src/core/statistics/n-at-k.ts';
import { nAtKVariance } from '../../../src/core/statistics/n-at-k-variance.ts';
import { passAtK } from '../../../src/core/statistics/pass-at-k.ts';
import { passAtKVariance } from '../../../src/core/statistics/pass-at-k-variance.ts';
import { drawBinomial } from '../../../src/core/statistics/random-draws.ts';
import { uniformStream } from '../../../src/core/statistics/seeded-random.ts';
import { suiteNAtKInterval } from '../../../src/core/statistics/suite-interval.ts';

/** Samples 0 .. c-1 are right, those up to `candidates` pass the public cases, and the rest pass nothing. */
type Sample = number;

function subsets(samples: readonly Sample[], size: number): readonly (readonly Sample[])[] {
  if (size === 0) return [[]];
  const [first, ...rest] = samples;
  if (first === undefined) return [];
  return [...subsets(rest, size - 1).map((others) => [first, ...others]), ...subsets(rest, size)];
}

const samplesOf = (n: number): readonly Sample[] => Array.from({ length: n }, (_, i) => i);
const average = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** The share of all ways to submit candidates of these samples that hold a right one. */
function solvedShare(
  drawn: readonly Sample[],
  { candidates, c }: CandidateCount,
  submissions: number,
): number {
  const allowed = drawn.filter((sample) => sample < candidates);
  const ways = subsets(allowed, Math.min(submissions, allowed.length));
  return average(ways.map((way) => (way.some((sample) => sample < c) ? 1 : 0)));
}

function byEnumeration(count: CandidateCount, submissions: number, k: number): number {
  return average(subsets(samplesOf(count.n), k).map((drawn) => solvedShare(drawn, count, submissions)));
}

function eachCount(most: number, visit: (count: CandidateCount) => void): void {
  for (let n = 1; n <= most; n++)
    for (let candidates = 0; candidates <= n; candidates++)
      for (let c = 0; c <= candidates; c++) visit({ n, candidates, c });
}

describe('n@k', () => {
  test('equals the mean over all draws and all ways to submit, for every count of up to 7 samples', () => {
    let compared = 0;
    eachCount(7, (count) => {
      for (let k = 1; k <= count.n; k++) {
        for (let submissions = 1; submissions <= k; submissions++) {
          const difference = (nAtK(count, submissions, k) as number) - byEnumeration(count, submissions, k);
          expect(Math.abs(difference)).toBeLessThan(1e-12);
          compared += 1;
        }
      }
    });
    expect(compared).toBe(2142);
  });

  test('is unbiased: its mean over all draws of n samples is what k fresh samples and their candidates solve', () => {
    const [rate, rightRate] = [0.6, 0.35]; // of a candidate, and of a right one
    const chance = ({ n, candidates, c }: CandidateCount) =>
      (factorial(n) / (factorial(c) * factorial(candidates - c) * factorial(n - candidates))) *
      rightRate ** c *
      (rate - rightRate) ** (candidates - c) *
      (1 - rate) ** (n - candidates);
    const expectation = (n: number, value: (count: CandidateCount) => number) => {
      let sum = 0;
      eachCount(n, (count) => {
        if (count.n === n) sum += chance(count) * value(count);
      });
      return sum;
    };
    const truth = expectation(3, (count) => solvedShare(samplesOf(3), count, 2));
    const mean = expectation(8, (count) => nAtK(count, 2, 3) as number);
    expect(mean).toBeCloseTo(truth, 13);
    // And so is its variance, where there are 2k samples.
    const variance = expectation(8, (count) => ((nAtK(count, 2, 3) as number) - truth) ** 2);
    expect(expectation(8, (count) => nAtKVariance(count, 2, 3) as number)).toBeCloseTo(variance, 12);
    // With fewer it is on the safe side.
    const spread = expectation(5, (count) => (nAtK(count, 2, 3) as number) ** 2) - truth ** 2;
    expect(expectation(5, (count) => nAtKVariance(count, 2, 3) as number)).toBeGreaterThan(spread);
  });

  test('is pass@k where everything is a candidate, and where everything that is one is submitted', () => {
    for (const [n, c, k] of [
      [20, 5, 3],
      [200, 17, 100],
    ] as const) {
      expect(nAtK({ n, candidates: n, c }, 3, k)).toBeCloseTo(passAtK(n, c, 3) as number, 13);
      expect(nAtK({ n, candidates: 18, c }, k, k)).toBe(passAtK(n, c, k));
      expect(nAtKVariance({ n, candidates: 18, c }, k, k)).toBe(passAtKVariance({ n, c }, k));
    }
  });

  test('keeps its digits with 100,000 samples, and is quick', () => {
    const count = { n: 100_000, candidates: 60_000, c: 6 };
    expect(nAtK(count, 1, 50_000)).toBeCloseTo(1e-4, 15); // one of the candidates, whichever were drawn
    expect(nAtK(count, 10, 1000)).toBeCloseTo(passAtK(60_000, 6, 10) as number, 15);
    // One candidate in all: it is drawn or it is not.
    expect(nAtK({ n: 100_000, candidates: 1, c: 1 }, 10, 12_345)).toBeCloseTo(0.12345, 13);
    expect(nAtK({ n: 100_000, candidates: 2, c: 1 }, 1, 50_000)).toBeCloseTo(0.5 * 0.5 + 0.25 * 0.5, 5);
    const variance = nAtKVariance({ n: 100_000, candidates: 60_000, c: 30_000 }, 2, 10_000) as number;
    expect(variance).toBeCloseTo(passAtKVariance({ n: 60_000, c: 30_000 }, 2) as number, 10);
  });

  test('is nothing with fewer samples than are drawn, and refuses counts that cannot be', () => {
    expect(nAtK({ n: 9, candidates: 3, c: 1 }, 1, 10)).toBeNull();
    expect(nAtKVariance({ n: 1, candidates: 1, c: 1 }, 1, 1)).toBeNull();
    expect(() => nAtK({ n: 9, candidates: 3, c: 4 }, 1, 1)).toThrow(RangeError);
    expect(() => nAtK({ n: 9, candidates: 10, c: 4 }, 1, 1)).toThrow(RangeError);
    expect(() => nAtK({ n: 9, candidates: 3, c: 1 }, 0, 1)).toThrow(RangeError);
  });
});

describe('filtered pass@k', () => {
  test('is pass@k among the candidates, and of all of them where they are fewer', () => {
    expect(filteredPassAtK({ n: 1000, candidates: 20, c: 5 }, 1)).toBeCloseTo(0.25, 14);
    expect(filteredPassAtK({ n: 1000, candidates: 20, c: 5 }, 5)).toBeCloseTo(
      passAtK(20, 5, 5) as number,
      14,
    );
    expect(filteredPassAtK({ n: 1000, candidates: 3, c: 1 }, 5)).toBe(1);
    expect(filteredPassAtK({ n: 1000, candidates: 3, c: 0 }, 5)).toBe(0);
  });

  test('falls back to the unfiltered samples, of which none is right, and wants k of them', () => {
    expect(filteredPassAtK({ n: 1000, candidates: 0, c: 0 }, 1)).toBe(0);
    expect(filteredPassAtK({ n: 4, candidates: 2, c: 1 }, 5)).toBeNull();
  });
});

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1);
}

describe('the interval of a suite', () => {
  /** Of a task: how often a sample passes the public cases, and how often one that does is right. */
  const rates = Array.from({ length: 30 }, (_, i) => ({
    shown: ((i + 1) / 31) ** 3,
    right: ((i * 7) % 10) / 9,
  }));

  test('holds the truth about as often as it says, and errs on the safe side where all samples are one draw', () => {
    const uniform = uniformStream(3, 'n@k');
    const runs = 150;
    const settings = [
      { submissions: 2, k: 20, drawn: 20 },
      { submissions: 2, k: 60, drawn: 'all' },
    ] as const;
    const held = settings.map(() => 0);
    for (let run = 0; run < runs; run++) {
      const tasks = rates.map(({ shown, right }) => {
        const candidates = drawBinomial(60, shown, uniform);
        return { n: 60, candidates, c: drawBinomial(candidates, right, uniform) };
      });
      for (const [i, { submissions, k, drawn }] of settings.entries()) {
        const { low, high } = suiteNAtKInterval(tasks, submissions, drawn) ?? { low: 1, high: 0 };
        const truth = average(rates.map((rate) => solves(rate, submissions, k)));
        if (low <= truth && truth <= high) held[i] = (held[i] as number) + 1;
      }
    }
    for (const count of held) expect(count / runs).toBeGreaterThan(0.9);
  });

  test('stays away from 1 where few samples all were right: some of four fresh ones may not be', () => {
    const tasks = Array.from({ length: 5 }, () => ({ n: 4, candidates: 4, c: 4 }));
    const worse = solves({ shown: 1, right: 0.4 }, 4, 4); // all four are right in 2.6 of 100 runs
    expect(suiteNAtKInterval(tasks, 4, 'all')?.low).toBeLessThan((4 + worse) / 5);
  });

  test('is nothing for single samples, and never wider than from 0 to 1', () => {
    expect(suiteNAtKInterval([{ n: 1, candidates: 1, c: 1 }], 1, 'all')).toBeNull();
    const { low, high } = suiteNAtKInterval([{ n: 2, candidates: 1, c: 1 }], 1, 'all') ?? {};
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBe(1);
  });
});

/** The chance that what is submitted of k fresh samples solves a task. */
function solves({ shown, right }: { shown: number; right: number }, submissions: number, k: number): number {
  let sum = 0;
  for (let f = 0; f <= k; f++) {
    const ways = factorial(k) / factorial(f) / factorial(k - f);
    sum += ways * shown ** f * (1 - shown) ** (k - f) * (1 - (1 - right) ** Math.min(submissions, f));
  }
  return sum;
}
