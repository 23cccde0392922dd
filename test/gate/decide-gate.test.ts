import { describe, expect, test } from 'vitest';
import { uniformStream } from '../../src/core/statistics/seeded-random.ts';
import { DEFAULT_GATE_RULE, decideGate } from '../../src/gate/decide-gate.ts';

/** Rates as code models have them: a quarter hopeless, most hard, a few easy. */
const RATES = Array.from({ length: 100 }, (_, i) => (i < 25 ? 0 : ((i - 24) / 76) ** 2));

/** Simulated decisions on seeded run pairs; `npm run bench -- statistics` is the long version. */
function simulate(n: number, factor: number, rounds: number) {
  const uniform = uniformStream(4, n);
  const draw = (p: number) => {
    let c = 0;
    for (let i = 0; i < n; i++) if (uniform() < p) c += 1;
    return { n, c };
  };
  const counts = { pass: 0, fail: 0, inconclusive: 0 };
  for (let round = 0; round < rounds; round++) {
    const pairs = RATES.map((p) => ({ before: draw(p), after: draw(p * factor) }));
    counts[decideGate(pairs, 1, DEFAULT_GATE_RULE).outcome] += 1;
  }
  return counts;
}

describe('the gate', () => {
  const mean = RATES.reduce((sum, p) => sum + p, 0) / RATES.length;

  test.each([1, 10])('fails an unchanged model at most as often as alpha says, with n = %d', (n) => {
    // 0.05 and three standard errors of 600 rounds
    expect(simulate(n, 1, 600).fail / 600).toBeLessThan(0.05 + 0.027);
  });

  test.each([1, 10])('passes a drop of the margin at most as often as the power says, with n = %d', (n) => {
    const dropped = simulate(n, 1 - DEFAULT_GATE_RULE.margin / mean, 600);
    expect(dropped.pass / 600).toBeLessThan(0.1 + 0.037);
  });

  test('is inconclusive, not green, where the samples are too few to say', () => {
    const pairs = [{ before: { n: 1, c: 1 }, after: { n: 1, c: 1 } }];
    expect(decideGate(pairs, 1, DEFAULT_GATE_RULE).outcome).toBe('inconclusive');
  });

  test('passes a drop that is certain but smaller than the margin', () => {
    const pairs = Array.from({ length: 50 }, () => ({
      before: { n: 1000, c: 500 },
      after: { n: 1000, c: 490 },
    }));
    const { outcome, pValue } = decideGate(pairs, 1, DEFAULT_GATE_RULE);
    expect(pValue).toBeLessThan(0.05);
    expect(outcome).toBe('pass');
  });

  test('refuses tasks with fewer than k samples', () => {
    const pairs = [{ before: { n: 1, c: 1 }, after: { n: 1, c: 1 } }];
    expect(() => decideGate(pairs, 2, DEFAULT_GATE_RULE)).toThrow(RangeError);
  });
});
