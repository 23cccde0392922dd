import { mean } from './mean.ts';
import type { TaskCount } from './pass-at-k.ts';

/** A beta distribution that the pass rates of a run's tasks may have come from. */
export interface RatePrior {
  /** Its mean. */
  readonly centre: number;
  /** The sum of its two shapes; Infinity where nothing tells one task's rate from another's. */
  readonly strength: number;
}

/**
 * Empirical Bayes by moments: the mean of the rates is the run's, and their spread is what is left of p(1-p) when the unbiased
 * variance within tasks is taken off. Where every task has one sample nothing tells a hard task from bad luck, and all tasks
 * get the one rate that makes runs noisiest.
 */
export function ratePrior(tasks: readonly TaskCount[]): RatePrior {
  const centre = mean(tasks.map(({ n, c }) => c / n));
  const total = centre * (1 - centre);
  const repeated = tasks.filter(({ n }) => n > 1);
  const within = mean(repeated.map(({ n, c }) => ((c / n) * (1 - c / n) * n) / (n - 1)));
  if (repeated.length === 0 || within >= total) return { centre, strength: Infinity };
  // In a beta distribution the mean of p(1-p) is total * strength / (strength + 1).
  return { centre, strength: within / (total - within) };
}
