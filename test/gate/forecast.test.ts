import { describe, expect, test } from 'vitest';
import { shareInterval } from '../../src/core/statistics/share-interval.ts';
import { DEFAULT_GATE_RULE } from '../../src/gate/decide-gate.ts';
import { planGate } from '../../src/gate/plan-gate.ts';
import { simulateFloor, simulateGate } from '../../src/gate/simulate-gate.ts';

/** Counts as code models give them: a quarter hopeless, most hard, a few easy. */
const baselineOf = (n: number) =>
  Array.from({ length: 50 }, (_, i) => ({ n, c: Math.round(n * (i < 12 ? 0 : ((i - 11) / 38) ** 2)) }));

describe('the plan of a gate', () => {
  const rule = { ...DEFAULT_GATE_RULE, margin: 0.06 };
  const baseline = baselineOf(40);

  test.each([
    [0.5, [1]],
    [0.9, [1]],
    [0.8, [2]],
  ])('names an n with which an unchanged model passes as often as asked: %d', (chance, ks) => {
    const plan = planGate(baseline, ks, rule);
    const n = plan.samplesFor(chance) as number;
    expect(plan.passChance(n - 1)).toBeLessThan(chance);
    const { pass } = simulateGate({ baseline, ks, rule, looks: [n], rounds: 500, seed: 1 }) as {
      pass: number;
    };
    // The formula is a normal approximation; three standard errors of 500 rounds are up to 7 points.
    expect(Math.abs(pass / 500 - plan.passChance(n))).toBeLessThan(0.08);
  });

  test('says when no n will do with this baseline, and what baseline would', () => {
    const plan = planGate(baselineOf(5), [1], { ...rule, margin: 0.02 });
    expect(plan.samplesFor(0.9)).toBeNull();
    const both = plan.samplesOfBothFor(0.9) as number;
    const again = planGate(baselineOf(both), [1], { ...rule, margin: 0.02 });
    expect(again.samplesFor(0.88) as number).toBeLessThan(1.3 * both);
  });

  test('never passes with fewer than k samples', () => {
    expect(planGate(baseline, [1, 10], rule).passChance(9)).toBe(0);
  });
});

describe('a simulated gate', () => {
  const rounds = 300;
  const errors = (looks: readonly number[], ks: readonly number[]) => {
    const common = { baseline: baselineOf(20), ks, rule: DEFAULT_GATE_RULE, looks, rounds, seed: 2 };
    return {
      falseFail: simulateGate(common)?.fail as number,
      falsePass: simulateGate({ ...common, droppedAt: ks[0] as number })?.pass as number,
    };
  };

  test.each([
    [[20], [1]],
    [[5, 10, 20, 40], [1]],
    [
      [10, 20, 40],
      [1, 4],
    ],
  ])('keeps both errors with looks at n = %j and k = %j', (looks, ks) => {
    const { falseFail, falsePass } = errors(looks, ks);
    // `npm run bench -- statistics` is the long version
    expect(shareInterval(falseFail, rounds, 0.997).low).toBeLessThan(DEFAULT_GATE_RULE.alpha);
    expect(shareInterval(falsePass, rounds, 0.997).low).toBeLessThan(1 - DEFAULT_GATE_RULE.power);
  });

  test.each([[[20]], [[5, 10, 20, 40]]])(
    'keeps both errors of a floor that the model meets exactly, with looks at n = %j',
    (looks) => {
      const floor = { k: 1, floor: 0.3 };
      const rule = DEFAULT_GATE_RULE;
      const common = { baseline: baselineOf(20), ks: [1], floors: [floor], rule, looks, rounds, seed: 3 };
      const { fail, pass } = simulateFloor(common, floor) as { fail: number; pass: number };
      expect(shareInterval(fail, rounds, 0.997).low).toBeLessThan(rule.alpha / 2);
      expect(shareInterval(pass, rounds, 0.997).low).toBeLessThan(1 - rule.power);
      expect(fail + pass).toBeGreaterThan(0);
    },
  );

  test('shares alpha with its floors, and knows no model at a floor that none can reach', () => {
    const floor = { k: 1, floor: 0.9 };
    const lost = baselineOf(20).map(({ n }) => ({ n, c: 0 }));
    const common = { ks: [1], rule: { ...DEFAULT_GATE_RULE, alpha: 0.3 }, looks: [20], rounds, seed: 2 };
    const alone = simulateGate({ ...common, baseline: baselineOf(20) })?.fail as number;
    const shared = simulateGate({ ...common, baseline: baselineOf(20), floors: [floor, floor, floor] });
    expect(shared?.fail).toBeLessThan(alone);
    const noRates = () => lost.map(() => 0);
    expect(simulateFloor({ ...common, baseline: lost, drawRates: noRates }, floor)).toBeNull();
  });

  test('stops early where it is clear, so that it draws fewer samples on average', () => {
    const rule = { ...DEFAULT_GATE_RULE, margin: 0.1 };
    const looks = [10, 20, 30, 40];
    const simulated = simulateGate({ baseline: baselineOf(20), ks: [1], rule, looks, rounds: 200, seed: 0 });
    expect(simulated?.meanN).toBeLessThan(20);
  });

  test('knows no drop that is larger than pass@k itself', () => {
    const baseline = baselineOf(20).map(({ n }) => ({ n, c: 0 }));
    const looks = [20];
    expect(
      simulateGate({ baseline, ks: [1], rule: DEFAULT_GATE_RULE, looks, rounds: 5, seed: 0, droppedAt: 1 }),
    ).toBeNull();
  });
});
