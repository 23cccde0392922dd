import { describe, expect, test } from 'vitest';
import { comparePassAtK } from '../../src/core/statistics/compare-pass-at-k.ts';
import { mean } from '../../src/core/statistics/mean.ts';
import { permutationTest } from '../../src/core/statistics/permutation-test.ts';
import { drawBinomial } from '../../src/core/statistics/random-draws.ts';
import { uniformStream } from '../../src/core/statistics/seeded-random.ts';
import { type GateRule, gateOutcome } from '../../src/gate/decide-gate.ts';

type Rates = readonly number[];

/** A strong model: of each 164 tasks 10 are never solved, 24 sometimes, 130 always. */
const strong = (tasks: number): Rates =>
  Array.from({ length: tasks }, (_, i) => {
    const place = Math.floor(((i + 0.5) * 164) / tasks);
    return place < 10 ? 0 : place < 34 ? 0.04 + (0.92 * (place - 10)) / 23 : 1;
  });
const flat = (tasks: number, rate: number): Rates => Array.from({ length: tasks }, () => rate);
const spread = (tasks: number): Rates => Array.from({ length: tasks }, (_, i) => (i + 0.5) / tasks);

const passAt = (rates: Rates, k: number) => mean(rates.map((p) => 1 - (1 - p) ** k));

/** How a model gets worse: by this much of what it had. */
const DROPS = {
  'all rates by one factor': (rates: Rates, share: number) => rates.map((p) => p * (1 - share)),
  'solved tasks become unreliable': (rates: Rates, share: number) => {
    const solved = 0.95 * Math.max(...rates);
    return rates.map((p) => (p < solved ? p : p * (1 - share)));
  },
  'a few solved tasks are lost': (rates: Rates, share: number) => {
    let left = share * rates.length;
    return [...rates]
      .sort((a, b) => b - a)
      .map((p) => {
        const lost = Math.min(1, left);
        left -= lost;
        return p * (1 - lost);
      });
  },
} as const;

/** The rates before, and after a drop of pass@k by exactly the margin. */
function pairOf(rates: Rates, drop: keyof typeof DROPS, k: number, margin: number) {
  const before = drop === 'a few solved tasks are lost' ? [...rates].sort((a, b) => b - a) : rates;
  let [low, high] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2;
    if (passAt(before, k) - passAt(DROPS[drop](before, middle), k) < margin) low = middle;
    else high = middle;
  }
  return { before, after: DROPS[drop](before, high) };
}

/** Run pairs that were drawn from known rates. */
function* pairsOf(before: Rates, after: Rates, [nBefore, nAfter]: readonly [number, number], rounds: number) {
  const uniform = uniformStream(17, nBefore, nAfter, before.length);
  for (let round = 0; round < rounds; round++) {
    yield before.map((p, i) => ({
      before: { n: nBefore, c: drawBinomial(nBefore, p, uniform) },
      after: { n: nAfter, c: drawBinomial(nAfter, after[i] as number, uniform) },
    }));
  }
}

const ROUNDS = 400;
/** Three standard errors of 400 rounds at 10 %. */
const CHANCE = 0.045;

/** Shares of passes; a test that can never fail (`alpha` 0) need not be made. */
function passes(before: Rates, after: Rates, ns: readonly [number, number], k: number, margin: number) {
  const rule: GateRule = { margin, alpha: 0, power: 0.9 };
  let passed = 0;
  for (const pairs of pairsOf(before, after, ns, ROUNDS))
    if (gateOutcome(pairs, k, rule, { permutations: 1 }) === 'pass') passed += 1;
  return passed / ROUNDS;
}

describe('a drop of exactly the margin passes in at most 10 % of runs', () => {
  test.each([
    ['a strong model', 'all rates by one factor', [40, 1], 1, 0.1, strong(164)],
    ['a strong model', 'solved tasks become unreliable', [40, 1], 1, 0.05, strong(164)],
    ['a strong model', 'all rates by one factor', [10, 10], 10, 0.1, strong(164)],
    ['a strong model', 'solved tasks become unreliable', [10, 10], 10, 0.1, strong(164)],
    ['a strong model', 'all rates by one factor', [15, 15], 10, 0.1, strong(164)],
    ['a strong model', 'all rates by one factor', [40, 10], 10, 0.1, strong(164)],
    ['a strong model', 'all rates by one factor', [40, 19], 10, 0.1, strong(164)],
    ['a strong model, few tasks', 'all rates by one factor', [15, 15], 10, 0.05, strong(20)],
    ['a strong model, few tasks', 'all rates by one factor', [20, 20], 10, 0.02, strong(5)],
    ['every task at .98', 'all rates by one factor', [40, 1], 1, 0.02, flat(164, 0.98)],
    ['every task at .98', 'all rates by one factor', [40, 1], 1, 0.1, flat(164, 0.98)],
    ['every task at .98', 'a few solved tasks are lost', [40, 2], 1, 0.05, flat(164, 0.98)],
    ['every task at .98', 'a few solved tasks are lost', [40, 19], 10, 0.05, flat(10, 0.98)],
    ['every task at .9', 'all rates by one factor', [10, 10], 5, 0.02, flat(20, 0.9)],
  ] as const)('%s, %s: n %j, k %d, margin %d', (_, drop, ns, k, margin, rates) => {
    const { before, after } = pairOf(rates, drop, k, margin);
    expect(passes(before, after, ns, k, margin)).toBeLessThan(0.1 + CHANCE);
  });

  test.each([
    [strong(164), [40, 2], 1, 0.05, 0.9],
    [spread(164), [20, 20], 1, 0.02, 0.65],
    [strong(164), [10, 10], 10, 0.05, 0.9],
  ] as const)('and an unchanged model still passes (%#)', (rates, ns, k, margin, least) => {
    expect(passes(rates, rates, ns, k, margin)).toBeGreaterThan(least);
  });
});

describe('the interval of a difference on this suite holds the truth', () => {
  test.each([
    [[40, 1], 1, 0.05],
    [[40, 1], 1, 0.2],
    [[10, 10], 10, 0.1],
  ] as const)('of a strong model that dropped: n %j, k %d, drop %d', (ns, k, drop) => {
    const { before, after } = pairOf(strong(164), 'all rates by one factor', k, drop);
    let held = 0;
    for (const pairs of pairsOf(before, after, ns, ROUNDS)) {
      const { low = 1, high = -1 } = comparePassAtK(pairs, k, { permutations: 1 })?.suite ?? {};
      if (low <= -drop && -drop <= high) held += 1;
    }
    expect(held / ROUNDS).toBeGreaterThan(0.93);
  });

  test('as wide as what 16 failures of 164 can mean, against a baseline that never failed', () => {
    const pairs = Array.from({ length: 164 }, (_, i) => ({
      before: { n: 40, c: 40 },
      after: { n: 1, c: i < 16 ? 0 : 1 },
    }));
    const { low = 0, high = 0 } = comparePassAtK(pairs, 1)?.suite ?? {};
    // Clopper and Pearson's interval is [-0.154, -0.057].
    expect(low).toBeLessThan(-0.148);
    expect(low).toBeGreaterThan(-0.165);
    expect(high).toBeGreaterThan(-0.062);
    expect(high).toBeLessThan(-0.04);
  });
});

test('another model with equal pass@k, and fewer samples, fails no more often than alpha', () => {
  const before = Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? 0.02 : 0.98));
  const after = flat(60, 0.5);
  let failed = 0;
  for (const pairs of pairsOf(before, after, [200, 10], ROUNDS))
    if ((permutationTest(pairs, 1, { permutations: 199 })?.lower ?? 0) <= 0.05) failed += 1;
  expect(failed / ROUNDS).toBeLessThan(0.05 + 0.033); // three standard errors
});

test('a bound is never below the largest drop there is', () => {
  const pairs = [{ before: { n: 1, c: 1 }, after: { n: 1, c: 0 } }];
  expect(comparePassAtK(pairs, 1)?.suite).toEqual({ low: -1, high: 1 });
});
