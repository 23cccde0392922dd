import { describe, expect, test } from 'vitest';
import { mean } from '../../src/core/statistics/mean.ts';
import { normalCdf, normalQuantile } from '../../src/core/statistics/normal.ts';
import { uniformStream } from '../../src/core/statistics/seeded-random.ts';
import { decideGate } from '../../src/gate/decide-gate.ts';
import { planGate } from '../../src/gate/plan-gate.ts';
import { hasSharedData, REFERENCE_VERDICTS, readRecords } from '../shared-data.ts';

interface Row {
  readonly task_id: string;
  readonly sample_index: number;
  readonly passed: boolean;
}

const HALF = 50;
const ROUNDS = 300;
const [ALPHA, POWER] = [0.05, 0.9];

/** Three standard errors of a share of so many rounds, for the share that is predicted. */
const threeErrors = (share: number) => 3 * Math.sqrt((share * (1 - share)) / ROUNDS);

/** The 100 samples of each task in two random halves; `lost` is the share of the second half's passes turned to failures. */
function halves(tasks: readonly (readonly boolean[])[], seed: number, lost: number) {
  const uniform = uniformStream(seed, 'halves');
  return tasks.map((samples) => {
    const shuffled = samples.map((passed) => ({ passed, at: uniform() })).sort((a, b) => a.at - b.at);
    const count = (half: typeof shuffled, kept: number) => ({
      n: half.length,
      c: half.filter(({ passed }) => passed && uniform() < kept).length,
    });
    return { before: count(shuffled.slice(0, HALF), 1), after: count(shuffled.slice(HALF), 1 - lost) };
  });
}

describe.skipIf(!hasSharedData)('the gate on the 16,400 verdicts of a real model', () => {
  const tasks = new Map<string, boolean[]>();
  for (const { task_id, passed } of hasSharedData ? readRecords<Row>(REFERENCE_VERDICTS) : [])
    tasks.set(task_id, [...(tasks.get(task_id) ?? []), passed]);
  const samples = [...tasks.values()];
  const rates = samples.map((each) => mean(each.map(Number)));

  const shares = (lost: number, margin: number) => {
    const counts = { pass: 0, fail: 0, inconclusive: 0 };
    for (let seed = 0; seed < ROUNDS; seed++)
      counts[decideGate(halves(samples, seed, lost), 1, { margin, alpha: ALPHA, power: POWER }).outcome] += 1;
    return {
      pass: counts.pass / ROUNDS,
      fail: counts.fail / ROUNDS,
      inconclusive: counts.inconclusive / ROUNDS,
    };
  };

  test.each([0.005, 0.01, 0.02])(
    'passes one half of the samples against the other as often as the plan said, with margin %d',
    (margin) => {
      const baseline = halves(samples, 0, 0).map(({ before }) => before);
      const planned = planGate(baseline, [1], { margin, alpha: ALPHA, power: POWER }).passChance(HALF);
      // One point for what one half of the samples says about the noise of both.
      expect(Math.abs(shares(0, margin).pass - planned)).toBeLessThan(threeErrors(planned) + 0.01);
    },
  );

  test.each([0.03, 0.06])('decides on a loss of %d of the passes as often as predicted', (lost) => {
    const drop = lost * mean(rates); // of pass@1, and the margin
    // A half of c passes in 100 is hypergeometric; those that are lost of it are binomial.
    const variances = rates.map((p) => {
      const split = HALF * p * (1 - p) * (HALF / (2 * HALF - 1));
      return ((2 - lost) ** 2 * split + HALF * p * lost * (1 - lost)) / HALF ** 2;
    });
    const deviation = Math.sqrt(mean(variances) / rates.length);
    const predicted = {
      pass: 1 - normalCdf(normalQuantile(POWER)),
      fail: normalCdf(drop / deviation - normalQuantile(1 - ALPHA)),
    };
    const { pass, fail, inconclusive } = shares(lost, drop);
    expect(Math.abs(pass - predicted.pass)).toBeLessThan(threeErrors(predicted.pass));
    expect(Math.abs(fail - predicted.fail)).toBeLessThan(threeErrors(predicted.fail));
    expect(inconclusive).toBeCloseTo(1 - pass - fail);
  });
});
