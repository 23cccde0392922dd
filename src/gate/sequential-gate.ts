import { nextLook } from './look-sizes.ts';

/** One look of a sequential gate, as far as going on is concerned. */
export interface Look {
  readonly n: number;
  readonly outcome: 'pass' | 'fail' | 'inconclusive';
}

export interface SequentialGate<L extends Look> {
  /** Looks of earlier processes at this run, in order. */
  readonly earlier: readonly L[];
  /** Samples a task that the run has now. */
  readonly n: number;
  readonly step: number;
  readonly maxN: number;
  /** Decides on the run as it is, and records that; `ns` are the looks so far and this one. */
  look(ns: readonly number[]): Promise<L>;
  /** Draws samples up to n a task. False when that is impossible: then the last look stands. */
  grow(n: number): Promise<boolean>;
}

/**
 * Looks, draws more and looks again until it is decided or the budget ends. A look that was made stays: a decided run is not
 * looked at again, and one that was interrupted goes on with what its looks have spent.
 */
export async function decideSequentially<L extends Look>(gate: SequentialGate<L>): Promise<L> {
  const { step, maxN } = gate;
  const made = [...gate.earlier];
  let { n } = gate;
  for (;;) {
    let last = made.at(-1);
    if (last === undefined || (last.outcome === 'inconclusive' && n > last.n)) {
      last = await gate.look([...made.map((look) => look.n), n]);
      made.push(last);
    }
    if (last.outcome !== 'inconclusive' || last.n >= maxN) return last;
    const next = nextLook(n, step, maxN);
    if (!(await gate.grow(next))) return last;
    n = next;
  }
}
