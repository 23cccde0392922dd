import type { InferredOptionTypes, Options } from 'yargs';
import { PasskError } from '../core/errors.ts';
import type { Grants } from '../core/grants.ts';
import { machineMemoryMiB } from './number-ranges.ts';

/** What a user may grant to the programs; nothing by default. */
export const grantFlags = {
  scratch: {
    type: 'number',
    describe:
      'give each program an empty directory of so many MiB to write to, its HOME and /tmp [default: none]',
  },
  network: { type: 'boolean', describe: "let programs use the host's network: isolation is then never full" },
} as const satisfies Record<string, Options>;

export type GrantFlags = InferredOptionTypes<typeof grantFlags>;

/** The flags as the executor takes them. */
export function grantsOf({ scratch, network }: GrantFlags): Grants {
  return {
    ...(scratch === undefined ? {} : { scratchMiB: scratch }),
    ...(network === true ? { network } : {}),
  };
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
