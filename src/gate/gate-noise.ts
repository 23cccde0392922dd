import type { TaskCount } from '../core/pass-at-k.ts';
import { plausibleRates } from '../core/plausible-rates.ts';
import { samplingVariance } from '../core/sampling-variance.ts';
import { uniformStream } from '../core/seeded-random.ts';

/** How much chance moves pass@k of this suite: variances of the mean over its tasks. */
export interface GateNoise {
  /** Of the baseline, with the samples that it has. */
  readonly before: number;
  /** Of a run with n samples a task, n >= k. */
  after(n: number): number;
}

const DRAWS = 16;

/** What the baseline's counts say about the noise of pass@k, before any new sample is drawn. */
export function gateNoise(baseline: readonly TaskCount[], k: number): GateNoise {
  const draw = plausibleRates(baseline);
  const uniform = uniformStream(0, 'noise', k);
  const sets = Array.from({ length: DRAWS }, () => draw(uniform));
  const variance = (countOf: (task: number) => number): number => {
    let sum = 0;
    for (const rates of sets)
      for (const [i, rate] of rates.entries()) sum += samplingVariance(rate, countOf(i), k);
    return sum / DRAWS / baseline.length ** 2;
  };
  return {
    before: variance((i) => (baseline[i] as TaskCount).n),
    after: (n) => variance(() => n),
  };
}
