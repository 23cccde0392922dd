import type { TaskCount } from '../core/statistics/pass-at-k.ts';
import { ratePrior } from '../core/statistics/rate-prior.ts';
import { type Cumulants, runCumulants } from '../core/statistics/score-cumulants.ts';

/** How much chance moves pass@k of this suite. */
export interface GateNoise {
  /** Of the baseline, with the samples that it has. */
  readonly before: Cumulants;
  /** Of a run with n samples a task, n >= k. */
  after(n: number): Cumulants;
}

/** What the baseline's counts say about the noise of pass@k, before any new sample is drawn. */
export function gateNoise(baseline: readonly TaskCount[], k: number): GateNoise {
  const prior = ratePrior(baseline);
  return {
    before: runCumulants(baseline, k, undefined, prior),
    after: (n) => runCumulants(baseline, k, () => n, prior),
  };
}
