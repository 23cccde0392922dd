import type { RunSummary } from '../core/run-summary.ts';
import { formatSeconds } from './numbers.ts';

/** "in 12.3 s", the run's own time; or, where nobody kept that, the time of its programs under another name. */
export function describeTime({ wallSeconds, timed }: Pick<RunSummary, 'wallSeconds' | 'timed'>): string {
  const time = formatSeconds(wallSeconds);
  return timed === 'run' ? `in ${time}` : `${time} in the programs themselves`;
}
