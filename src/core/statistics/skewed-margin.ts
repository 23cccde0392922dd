import type { Cumulants } from './score-cumulants.ts';

/** Skewness below which the normal distribution stands for all others. */
const STRAIGHT = 1e-4;

/**
 * How far below an estimate the truth may lie, from the estimate's variance and skewness.
 *
 * Where a model hardly ever fails, few failures carry all the noise and a normal bound is too tight: it takes its variance
 * from a run that was lucky. The estimate is therefore taken for a scaled Poisson count that has these two cumulants, of
 * nu = variance^3/third^2 events of size -third/variance each, as Fay and Feuer (1997) do for weighted sums of rare events. Its bound is
 * the gamma quantile at nu + 1/2, half of the way between what counts an event more and what does not (mid-P), by Wilson and
 * Hilferty's approximation (1931), which is known as Byar's for Poisson means. Without skewness it is z standard deviations.
 *
 * @param quantile of the normal distribution, one-sided, > 0
 * @example
 * skewedMargin({ variance: 4, third: 0 }, 1.2816); // 2.5631
 * skewedMargin({ variance: 4, third: -4 }, 1.2816); // four events of size 1: 3.472, more than 4 + 1/2 exact bounds allow
 */
export function skewedMargin({ variance, third }: Cumulants, quantile: number): number {
  if (variance <= 0) return 0;
  const deviation = Math.sqrt(variance);
  const size = -third / variance;
  if (Math.abs(size) < STRAIGHT * deviation) return quantile * deviation;
  const events = variance / size ** 2;
  const shape = events + 1 / 2;
  const root = 1 - 1 / (9 * shape) + (Math.sign(size) * quantile) / (3 * Math.sqrt(shape));
  return size * (shape * Math.max(0, root) ** 3 - events);
}
