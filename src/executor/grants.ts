import { PasskError } from '../core/errors.ts';
import type { Grants } from '../core/grants.ts';

/** A tmpfs larger than this is no scratch directory but a way to use up the machine. */
const LARGEST_SCRATCH_MIB = 4096;

/** @throws PasskError E_USAGE for what is no size */
export function checkGrants({ scratchMiB }: Grants): void {
  if (scratchMiB === undefined) return;
  if (Number.isInteger(scratchMiB) && scratchMiB > 0 && scratchMiB <= LARGEST_SCRATCH_MIB) return;
  throw new PasskError('E_USAGE', `${scratchMiB} does not do`, {
    field: '--scratch',
    expected: `a whole number of MiB, from 1 to ${LARGEST_SCRATCH_MIB}`,
  });
}
