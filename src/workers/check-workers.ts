import { availableParallelism } from 'node:os';
import { PasskError } from '../core/errors.ts';

/** Beyond this workers only wait for one another, and each takes memory and processes of its own. */
const WORKERS_A_CORE = 8;

/** Small machines may want to see what many workers do, too. */
const ALWAYS_ALLOWED = 16;

/** The most workers that this machine is asked to start. */
export function mostWorkers(): number {
  return Math.max(ALWAYS_ALLOWED, WORKERS_A_CORE * availableParallelism());
}

/**
 * A million workers end a machine before the first program runs, so that no number of them goes unseen.
 *
 * @throws PasskError E_USAGE for what is no number of workers, or more than {@link mostWorkers}
 */
export function checkWorkers(workers: number): void {
  const most = mostWorkers();
  if (Number.isInteger(workers) && workers >= 1 && workers <= most) return;
  throw new PasskError('E_USAGE', `${workers} workers do not do`, {
    field: 'workers',
    expected: `a whole number from 1 to ${most}: this machine has ${availableParallelism()} cores`,
  });
}
