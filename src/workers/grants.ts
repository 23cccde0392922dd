import { PasskError } from '../core/errors.ts';
import type { Grants } from '../core/grants.ts';
import type { IsolationTier } from '../core/isolation.ts';
import { machineMemoryMiB } from './machine-memory.ts';

/** A tmpfs larger than this is no scratch directory but a way to use up the machine. */
export const LARGEST_SCRATCH_MIB = 4096;

/** @throws PasskError E_USAGE for what is no size, and for the network under an isolation that rules it out */
export function checkGrants({ scratchMiB, network }: Grants, required: IsolationTier = 'basic'): void {
  if (network === true && required === 'full') {
    throw new PasskError('E_USAGE', 'isolation "full" rules the network out', {
      field: '--network',
      expected: 'at most --require-isolation partial beside it',
    });
  }
  if (scratchMiB === undefined) return;
  if (Number.isInteger(scratchMiB) && scratchMiB > 0 && scratchMiB <= LARGEST_SCRATCH_MIB) return;
  throw new PasskError('E_USAGE', `${scratchMiB} does not do`, {
    field: '--scratch',
    expected: `a whole number of MiB, from 1 to ${LARGEST_SCRATCH_MIB}`,
  });
}

/**
 * The directories of all workers together are memory, too.
 *
 * @throws PasskError E_USAGE where they could fill the machine
 */
export function requireRoom({ scratchMiB = 0 }: Grants, workers: number): void {
  const [all, room] = [scratchMiB * workers, machineMemoryMiB()];
  if (all <= room) return;
  throw new PasskError('E_USAGE', `${workers} workers with ${scratchMiB} MiB each could fill ${all} MiB`, {
    field: '--scratch',
    expected: `at most ${room} MiB together, the memory of this machine`,
  });
}
