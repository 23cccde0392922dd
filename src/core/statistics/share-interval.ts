import { INTERVAL_LEVEL, type Interval } from './interval.ts';
import { normalQuantile } from './normal.ts';

/** Wilson's interval for a share that was counted in independent trials, as simulations make them. */
export function shareInterval(count: number, trials: number, level = INTERVAL_LEVEL): Interval {
  const square = normalQuantile((1 + level) / 2) ** 2 / trials;
  const share = count / trials;
  const centre = (share + square / 2) / (1 + square);
  const half = Math.sqrt(square * share * (1 - share) + (square * square) / 4) / (1 + square);
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
