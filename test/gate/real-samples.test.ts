import { describe, expect, test } from 'vitest';
import { uniformStream } from '../../src/core/seeded-random.ts';
import { decideGate } from '../../src/gate/decide-gate.ts';
import { hasSharedData, REFERENCE_VERDICTS, readRecords } from '../shared-data.ts';

interface Row {
  readonly task_id: string;
  readonly sample_index: number;
  readonly passed: boolean;
}

/** The 100 samples of each task in two random halves; `lost` is the share of the second half's passes turned to failures. */
function halves(rows: readonly Row[], seed: number, lost: number) {
  const uniform = uniformStream(seed, 'halves');
  const tasks = new Map<string, boolean[]>();
  for (const { task_id, passed } of rows) tasks.set(task_id, [...(tasks.get(task_id) ?? []), passed]);
  return [...tasks.values()].map((samples) => {
    const shuffled = samples.map((passed) => ({ passed, at: uniform() })).sort((a, b) => a.at - b.at);
    const count = (half: typeof shuffled, kept: number) => ({
      n: half.length,
      c: half.filter(({ passed }) => passed && uniform() < kept).length,
    });
    return { before: count(shuffled.slice(0, 50), 1), after: count(shuffled.slice(50), 1 - lost) };
  });
}

describe.skipIf(!hasSharedData)('the gate on the 16,400 verdicts of a real model', () => {
  const rows = hasSharedData ? readRecords<Row>(REFERENCE_VERDICTS) : [];
  const rates = (lost: number, margin: number, rounds: number) => {
    const counts = { pass: 0, fail: 0, inconclusive: 0 };
    for (let seed = 0; seed < rounds; seed++)
      counts[decideGate(halves(rows, seed, lost), 1, { margin, alpha: 0.05, power: 0.9 }).outcome] += 1;
    return counts;
  };

  test('passes one half of the samples against the other', () => {
    expect(rates(0, 0.02, 60).pass).toBeGreaterThanOrEqual(57);
  });

  test('lets a loss of 3 % of the passes through at most as often as stated, where that is the margin', () => {
    // 3 % of pass@1 0.2212 is 0.0066; 10 % of 200 rounds and three standard errors.
    const { pass, fail } = rates(0.03, 0.0066, 200);
    expect(pass).toBeLessThanOrEqual(33);
    expect(fail).toBeGreaterThan(40); // predicted: P(Z < 1.38 - 1.64) = 40 %, where the fall is that of new samples
  });
});
