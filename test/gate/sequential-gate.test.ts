import { describe, expect, test } from 'vitest';
import { decideSequentially, type Look } from '../../src/gate/sequential-gate.ts';

type Outcome = Look['outcome'];

/** A gate whose look at n has this outcome, and what it did. */
function scripted(outcomes: Readonly<Record<number, Outcome>>, canGrow = true) {
  const did: string[] = [];
  return {
    did,
    async look(ns: readonly number[]): Promise<Look> {
      const n = ns.at(-1) as number;
      did.push(`look ${ns.join(' ')}`);
      return { n, outcome: outcomes[n] ?? 'inconclusive' };
    },
    async grow(n: number) {
      did.push(`grow ${n}`);
      return canGrow;
    },
  };
}

describe('a sequential gate', () => {
  test('draws until it is decided, and no further', async () => {
    const gate = scripted({ 15: 'fail' });
    expect(await decideSequentially({ ...gate, earlier: [], n: 5, step: 5, maxN: 40 })).toEqual({
      n: 15,
      outcome: 'fail',
    });
    expect(gate.did).toEqual(['look 5', 'grow 10', 'look 5 10', 'grow 15', 'look 5 10 15']);
  });

  test('ends with the budget, inconclusive, its last step as short as it takes', async () => {
    const gate = scripted({});
    expect(await decideSequentially({ ...gate, earlier: [], n: 5, step: 10, maxN: 20 })).toEqual({
      n: 20,
      outcome: 'inconclusive',
    });
    expect(gate.did).toEqual(['look 5', 'grow 15', 'look 5 15', 'grow 20', 'look 5 15 20']);
  });

  test('does not look again at what it has decided, also when the run has grown since', async () => {
    const gate = scripted({ 30: 'pass' });
    const earlier: Look[] = [{ n: 10, outcome: 'fail' }];
    expect(await decideSequentially({ ...gate, earlier, n: 30, step: 5, maxN: 40 })).toEqual(earlier[0]);
    expect(gate.did).toEqual([]);
  });

  test('goes on after an interruption with the looks that were made', async () => {
    const gate = scripted({ 15: 'pass' });
    const earlier: Look[] = [{ n: 5, outcome: 'inconclusive' }];
    await decideSequentially({ ...gate, earlier, n: 10, step: 5, maxN: 40 });
    expect(gate.did).toEqual(['look 5 10', 'grow 15', 'look 5 10 15']);
  });

  test('leaves it at the first look where no more samples can be drawn', async () => {
    const gate = scripted({}, false);
    expect(await decideSequentially({ ...gate, earlier: [], n: 5, step: 5, maxN: 40 })).toEqual({
      n: 5,
      outcome: 'inconclusive',
    });
  });
});
